import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface FigureCase {
  readonly arguments: readonly unknown[];
  readonly expected: unknown;
}

const path = join(__dirname, '../../golden/statistics/figures.json');
const figures = JSON.parse(readFileSync(path, 'utf8')) as Record<string, FigureCase[]>;

/**
 * The cases recorded for one statistic by scripts/oracle/statistics_figures.py,
 * with a description short enough for a test title.
 */
export function figuresOf(name: string): (FigureCase & { readonly description: string })[] {
  const cases = figures[name];
  if (cases === undefined || cases.length === 0) throw new Error(`no figures recorded for ${name}`);
  return cases.map((recorded, index) => {
    const description = JSON.stringify(recorded.arguments);
    return {
      ...recorded,
      description: description.length > 90 ? `case ${index + 1}: ${description.slice(0, 80)}…` : description,
    };
  });
}

/** Numbers agree to `relative` of their size (and to as much absolutely near 0), everything else exactly. */
export function expectFigures(actual: unknown, expected: unknown, relative = 1e-10): void {
  if (typeof expected === 'number') {
    expect(typeof actual).toBe('number');
    const allowed = relative * Math.max(1e-3, Math.abs(expected));
    expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(allowed);
  } else if (Array.isArray(expected)) {
    expect((actual as ArrayLike<unknown>).length).toBe(expected.length);
    expected.forEach((item, index) => expectFigures((actual as ArrayLike<unknown>)[index], item, relative));
  } else if (typeof expected === 'object' && expected !== null) {
    for (const [key, value] of Object.entries(expected)) {
      expectFigures((actual as Record<string, unknown>)[key], value, relative);
    }
  } else {
    expect(actual).toEqual(expected);
  }
}
