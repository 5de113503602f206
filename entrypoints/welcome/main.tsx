import { render } from 'preact';
import { WelcomePage } from './WelcomePage';

const root = document.getElementById('app');
if (root) render(<WelcomePage />, root);
