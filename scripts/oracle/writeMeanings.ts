import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordReport } from '../record/recordReport';
import { oracleNameOf, reportCaseOf, sheetCases } from './cases/sheetCases';
import { jsonFiguresOf, sheetsOf } from './jsonFiguresOf';
import { oracleFigures } from './oracleFigures';
import { isShownAs, sentencesOf, textsOf } from './sentencesOf';

/** More places than this are a coincidence of small numbers and say nothing. */
const MOST_PLACES = 8;

/** Places that hold a number wherever it is met, by its key and its position there. */
class CommonPlaces {
  private readonly byKey = new Map<string, (ReadonlySet<string> | undefined)[]>();

  meet(key: string, position: number, found: ReadonlySet<string>, isNewAllowed: boolean): void {
    if (!isNewAllowed && !this.byKey.has(key)) return;
    const known = this.byKey.get(key) ?? [];
    this.byKey.set(key, known);
    const before = known[position];
    known[position] = before === undefined ? found : new Set([...found].filter((place) => before.has(place)));
  }

  /** Null where no place is common, or so many that it is chance. */
  plain(): Readonly<Record<string, readonly (readonly string[] | null)[]>> {
    const few = (places: ReadonlySet<string> = new Set()) =>
      places.size === 0 || places.size > MOST_PLACES ? null : [...places];
    const sorted = [...this.byKey].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(sorted.map(([key, positions]) => [key, positions.map(few)]));
  }
}

/**
 * Records what the numbers in every kind of sentence and in every field of the JSON mean: the cells that hold them in
 * all reports that have them; and which report says what. To be read before it is committed: a number whose meaning changed is either a lie or a
 * change to be told.
 */
async function main(): Promise<void> {
  const sentences = new CommonPlaces();
  const fields = { onSheets: new CommonPlaces(), inOracle: new CommonPlaces() };
  const said = new Map<string, Set<string>>();
  // Records that are not ours to publish come last: they rule chance out, and add no sentence with a name of theirs.
  const cases = [...sheetCases()].sort((a, b) => Number(b.keepValues) - Number(a.keepValues));
  if (cases.every(({ keepValues }) => keepValues))
    console.warn('Without the published records chance stays in.');
  for (const one of cases) {
    const report = await recordReport(reportCaseOf(one), 'en');
    for (const { kind, numbers, places } of sentencesOf(report)) {
      numbers.forEach((number, position) => {
        const found = [...places].filter(([, value]) => isShownAs(value, number)).map(([place]) => place);
        sentences.meet(kind, position, new Set(found), one.keepValues);
      });
    }
    for (const { path, same } of jsonFiguresOf(report, sheetsOf(report))) {
      fields.onSheets.meet(`${one.analysis} ${path}`, 0, same, one.keepValues);
    }
    if (one.keepValues) {
      for (const { kind } of textsOf(report)) said.set(kind, (said.get(kind) ?? new Set()).add(one.name));
    }
    const oracle = oracleFigures(one.analysis, oracleNameOf(one));
    for (const { path, same, isTelling } of oracle === undefined ? [] : jsonFiguresOf(report, oracle)) {
      const meant = isTelling ? same : namedAlike(path, same);
      fields.inOracle.meet(`${one.analysis} ${path}`, 0, meant, one.keepValues);
    }
  }
  const folder = join('test', 'golden', 'sheets');
  writeFileSync(join(folder, 'meanings.json'), `${JSON.stringify(sentences.plain(), null, 1)}\n`);
  const sortedSaid = [...said]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, names]) => [kind, [...names]]);
  writeFileSync(join(folder, 'said.json'), `${JSON.stringify(Object.fromEntries(sortedSaid), null, 1)}\n`);
  // What no sheet shows is held to the oracle itself.
  const inOracle = fields.inOracle.plain();
  const known = Object.entries(fields.onSheets.plain()).map(([path, places]) => [
    path,
    places[0] === null ? (inOracle[path] ?? places) : places,
  ]);
  writeFileSync(join(folder, 'fields.json'), `${JSON.stringify(Object.fromEntries(known), null, 1)}\n`);
}

/** Places that are called as the field is. */
function namedAlike(path: string, places: ReadonlySet<string>): ReadonlySet<string> {
  const name = /\w+$/.exec(path)?.[0];
  return new Set([...places].filter((place) => place.endsWith(` | ${name}`)));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
