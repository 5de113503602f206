/** The last work under way for each tab, and how much is waiting or running. */
const running = new Map<number, { last: Promise<unknown>; works: number }>();

/** Does work on a tab's record after all earlier work on it has ended, so that frames which report at once do not overwrite each other. */
export function inTurn<Result>(tabId: number, work: () => Promise<Result>): Promise<Result> {
  const before = running.get(tabId) ?? { last: Promise.resolve(), works: 0 };
  const turn = before.last.then(work, work);
  running.set(tabId, { last: turn, works: before.works + 1 });
  const done = () => {
    const now = running.get(tabId);
    if (!now || now.works <= 1) running.delete(tabId);
    else running.set(tabId, { ...now, works: now.works - 1 });
  };
  turn.then(done, done);
  return turn;
}

/** Whether more work on a tab's record waits behind that which is running, so that this need not be carried to the end. */
export function isMoreWaiting(tabId: number): boolean {
  return (running.get(tabId)?.works ?? 0) > 1;
}
