import { render } from 'preact';
import { activeTabId } from '../../utils/browser/tabs';
import { Popup } from './Popup';

/** The tab named in the address (`?tab=12`), when the popup was opened as a page of its own. */
function tabInAddress(): number | undefined {
  const named = new URLSearchParams(location.search).get('tab');
  return named !== null && /^\d+$/.test(named) ? Number(named) : undefined;
}

async function start(): Promise<void> {
  const tabId = tabInAddress() ?? (await activeTabId());
  const root = document.getElementById('app');
  if (root) render(<Popup tabId={tabId} />, root);
}

void start();
