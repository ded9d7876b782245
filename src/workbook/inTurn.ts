let last: Promise<unknown> = Promise.resolve();

/**
 * Does a piece of work that writes when the one before has ended, well or not: two runs at once, by a double click or by
 * the ribbon beside the pane, would mix their sheets.
 */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}
