import type { ComponentChildren } from 'preact';
import { Masthead } from '../../components/Masthead';
import { useWords } from '../../components/words';
import { changeSettings } from '../../utils/browser/settings';
import { openSettings } from './open-pages';

/** Turns all reading off. When it is off already, the way back is the one action of the state itself. */
function OffSwitch({ paused }: { paused: boolean }) {
  const { labels } = useWords();
  if (paused) return null;
  return (
    <button type="button" class="small" data-testid="turn-off" onClick={() => void changeSettings({ paused: true })}>
      {labels.action.turnOff}
    </button>
  );
}

/** Head and foot of the popup, the same in every state. `beside` stands next to the settings, `notice` below everything. */
export function Frame(props: {
  paused: boolean;
  beside?: ComponentChildren;
  notice?: string;
  children: ComponentChildren;
}) {
  const { labels } = useWords();
  return (
    <>
      <Masthead>
        <OffSwitch paused={props.paused} />
      </Masthead>
      <main>
        <h1 class="for-ears">{labels.name}</h1>
        {props.children}
      </main>
      <footer class="popup-end">
        {props.beside}
        <button type="button" class="link" onClick={() => void openSettings()}>
          {labels.action.settings}
        </button>
        <p class="quiet">{labels.notLegalAdvice}</p>
      </footer>
      <p class="notice" role="status">
        {props.notice}
      </p>
    </>
  );
}
