const EXAMPLES = 3;
/** Sums taken in another order differ in their last digits, which no reader sees. */
const RELATIVE = 1e-12;

/**
 * Says what differs between two values of any shape, a line for every kind of place: positions in lists are left out
 * of the place, and no more than three examples of one place are shown. Empty where nothing differs.
 */
export function compareValues(before: unknown, after: unknown): readonly string[] {
  const places = new Map<string, string[]>();
  collect(before, after, [], places);
  return [...places].map(([place, examples]) => `${place === '' ? '' : `${place}: `}${someOf(examples)}`);
}

/** The first of some examples, and how many there are. */
export function someOf(examples: readonly string[]): string {
  if (examples.length === 1) return examples[0]!;
  const more = examples.length > EXAMPLES ? '; …' : '';
  return `${examples.length} differ: ${examples.slice(0, EXAMPLES).join('; ')}${more}`;
}

export function areAlike(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (typeof before !== 'number' || typeof after !== 'number') return false;
  return Math.abs(before - after) <= RELATIVE * Math.max(Math.abs(before), Math.abs(after));
}

export function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

function collect(
  before: unknown,
  after: unknown,
  path: readonly string[],
  places: Map<string, string[]>,
): void {
  if (isBranch(before) && isBranch(after) && Array.isArray(before) === Array.isArray(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      collect(before[key], after[key], [...path, key], places);
    }
    return;
  }
  if (areAlike(before, after)) return;
  const isPosition = (step: string) => /^\d+$/.test(step);
  const place = path
    .map((step) => (isPosition(step) ? '[]' : step))
    .join('.')
    .replaceAll('.[]', '[]');
  const positions = path.filter(isPosition).join(', ');
  const example = `${positions === '' ? '' : `at ${positions} `}${short(before)} → ${short(after)}`;
  places.set(place, [...(places.get(place) ?? []), example]);
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function short(value: unknown): string {
  const text = show(value);
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
