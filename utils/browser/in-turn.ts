/** The last work under way for each tab. */
const running = new Map<number, Promise<unknown>>();

/** Does work on a tab's record after all earlier work on it has ended, so that frames which report at once do not overwrite each other. */
export function inTurn<Result>(tabId: number, work: () => Promise<Result>): Promise<Result> {
  const turn = (running.get(tabId) ?? Promise.resolve()).then(work, work);
  running.set(tabId, turn);
  const done = () => {
    if (running.get(tabId) === turn) running.delete(tabId);
  };
  turn.then(done, done);
  return turn;
}
