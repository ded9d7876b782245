/** What was kept under a name, per user and host; undefined where nothing was, or where storage is blocked. */
export function keptValue(name: string): string | undefined {
  try {
    return window.localStorage.getItem(keyOf(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value under a name. A browser that blocks storage only forgets it. */
export function keepValue(name: string, value: string): void {
  try {
    window.localStorage.setItem(keyOf(name), value);
  } catch {
    // Nothing depends on it.
  }
}

/** Excel on the web shares one storage among hosts unless keys carry its partition. */
function keyOf(name: string): string {
  return `${Office.context.partitionKey ?? ''}payoff.${name}`;
}
