/**
 * Groups of ids that differ by upper and lower case only. They are not merged: some systems make ids that way, and in
 * others it is a slip of the hand.
 *
 * @example findCaseTwins(['K1', 'K2', 'k1']) // [[0, 2]]
 */
export function findCaseTwins(labels: readonly string[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  labels.forEach((label, code) => {
    const upper = label.toUpperCase();
    if (upper === label) return;
    const group = groups.get(upper);
    if (group === undefined) groups.set(upper, [code]);
    else group.push(code);
  });
  if (groups.size === 0) return [];
  labels.forEach((label, code) => {
    if (label === label.toUpperCase()) groups.get(label)?.push(code);
  });
  return [...groups.values()].filter((group) => group.length > 1).map((group) => group.sort((a, b) => a - b));
}
