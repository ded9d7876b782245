/**
 * How near two words are (normalised headers, names of parameters), 0 to 1: the share that one is of the other when it
 * contains it, else one minus the edit distance as a share of the longer. Neighbouring letters that changed places
 * count as one edit. What is less near than `least` counts as 0, which saves most of the work.
 *
 * @example nearness('custmoername', 'customername') // 0.9166666666666666
 * @example nearness('产品采用率2024', '产品采用率') // 0.5555555555555556
 */
export function nearness(a: string, b: string, least = 0): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 0;
  if (a.includes(b) || b.includes(a)) {
    const share = Math.min(a.length, b.length) / longer;
    return share < least ? 0 : share;
  }
  // At least as many edits are needed as the lengths differ, and as there are letters that the other does not have.
  const mostEdits = (1 - least) * longer;
  if (Math.abs(a.length - b.length) > mostEdits || lettersMissing(a, b) > mostEdits) return 0;
  const near = 1 - editDistance(a, b) / longer;
  return near < least ? 0 : near;
}

/**
 * The name that a mistyped one most likely means; the first of several that are as near. Case says nothing here.
 *
 * @example nearestName('paramters', ['mapping', 'parameters']) // 'parameters'
 */
export function nearestName(name: string, known: readonly string[]): string {
  const likeness = (candidate: string) => nearness(name.toLowerCase(), candidate.toLowerCase());
  return known.reduce((best, candidate) => (likeness(candidate) > likeness(best) ? candidate : best));
}

/** Letters of a text that another does not have at all. */
function lettersMissing(a: string, b: string): number {
  let count = 0;
  for (const letter of a) if (!b.includes(letter)) count += 1;
  return count;
}

function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_cell, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, current[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, before[j - 2]! + 1);
      current.push(cost);
    }
    before = last;
    last = current;
  }
  return last[b.length]!;
}
