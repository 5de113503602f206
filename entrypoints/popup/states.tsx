import { StateNote } from '../../components/StateNote';
import { useWords } from '../../components/words';
import { changeSettings } from '../../utils/browser/settings';
import type { TabState } from '../../utils/model/tab-state';
import { openWelcome } from './open-pages';

/** A tab without a report. */
export type UnreadState = Exclude<TabState, { state: 'read' }>['state'];

/** What can be done about a tab without a report. */
export interface UnreadActions {
  readNow: () => void;
  lookAgain: () => void;
}

/** The page is closed to extensions. */
export function CannotRead() {
  const { labels } = useWords();
  return (
    <StateNote state="cannot-read" sentence={labels.state['cannot-read']}>
      <button type="button" onClick={() => void openWelcome()}>
        {labels.action.about}
      </button>
    </StateNote>
  );
}

/** One sentence and one action for each state in which there is no report. */
export function Unread({ state, readNow, lookAgain }: { state: UnreadState } & UnreadActions) {
  const { labels } = useWords();
  const turnOn = () => void changeSettings({ paused: false });
  if (state === 'cannot-read') return <CannotRead />;
  const [name, act] = {
    off: [labels.action.turnOn, turnOn] as const,
    'not-watched': [labels.action.readNow, readNow] as const,
    reading: [labels.action.lookAgain, lookAgain] as const,
    'nothing-asked': [labels.action.readAgain, readNow] as const,
    failed: [labels.action.tryAgain, readNow] as const,
  }[state];
  return (
    <StateNote state={state} sentence={labels.state[state]}>
      <button type="button" class={state === 'reading' ? undefined : 'main'} data-testid="state-action" onClick={act}>
        {name}
      </button>
    </StateNote>
  );
}
