import type { ComponentChildren } from 'preact';

/** One sentence for a state in which there is no report, and below it what the person can do. */
export function StateNote(props: { state: string; sentence: string; children?: ComponentChildren }) {
  return (
    <div class="state" data-testid="state-note" data-state={props.state}>
      <p role="status">{props.sentence}</p>
      {props.children && <div class="actions">{props.children}</div>}
    </div>
  );
}
