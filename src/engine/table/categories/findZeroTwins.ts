/**
 * Groups of ids that differ by zeros at their beginning only, as when one system keeps "00123" and another made 123 of
 * it. They are not merged: it may be meant.
 *
 * @example findZeroTwins(['007', '8', '7']) // [[0, 2]]
 */
export function findZeroTwins(labels: readonly string[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  labels.forEach((label, code) => {
    if (!label.startsWith('0')) return;
    const bare = withoutZeros(label);
    const group = groups.get(bare);
    if (group === undefined) groups.set(bare, [code]);
    else group.push(code);
  });
  if (groups.size === 0) return [];
  labels.forEach((label, code) => {
    if (!label.startsWith('0')) groups.get(label)?.push(code);
  });
  return [...groups.values()].filter((group) => group.length > 1).map((group) => group.sort((a, b) => a - b));
}

/** "007" and "0" as 7 and 0: one digit at least is left. */
function withoutZeros(label: string): string {
  return label.replace(/^0+(?=[^])/, '');
}
