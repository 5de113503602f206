import { render } from 'preact';
import { ReportPage } from './ReportPage';

const named = new URLSearchParams(location.search).get('tab');
const root = document.getElementById('app');
if (root) render(<ReportPage tabId={named !== null && /^\d+$/.test(named) ? Number(named) : undefined} />, root);
