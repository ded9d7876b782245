import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oracleNameOf } from '../../scripts/oracle/cases/sheetCases';
import { jsonFiguresOf, sheetsOf } from '../../scripts/oracle/jsonFiguresOf';
import { oracleFigures } from '../../scripts/oracle/oracleFigures';
import { isShownAs, numbersIn, type Meanings } from '../../scripts/oracle/sentencesOf';
import { describeCases, reportOf } from './oracleCases';

const fields = JSON.parse(
  readFileSync(join(__dirname, '..', 'golden', 'sheets', 'fields.json'), 'utf8'),
) as Meanings;

/** Facts of a caution that its sentence has no room for. */
const notSaid = ['score', 'groups', 'ofMeansLow', 'ofMeansHigh', 'pooledLow', 'pooledHigh'];

describeCases((name) => {
  const analysis = name.startsWith('conversion') ? 'conversion' : 'mismatch';
  const oracle = oracleFigures(analysis, oracleNameOf({ name, analysis }));

  test('every field of the JSON holds what the column or cell of its meaning shows, or what the oracle found', async () => {
    const report = await reportOf(name);
    const compared = oracle === undefined ? [sheetsOf(report)] : [sheetsOf(report), oracle];
    const figures = compared.flatMap((places) => jsonFiguresOf(report, places));
    const wrong = figures.flatMap(({ path, possible, same }) => {
      const known = fields[`${analysis} ${path}`];
      // Some fields, and lists of more than one row, are only in the published records.
      if (known === undefined)
        return name === 'conversion-presales' ? [] : [`${path} is new: nobody said what it means`];
      const meant = (known[0] ?? []).filter((place) => possible.has(place));
      return meant.length === 0 || meant.some((place) => same.has(place))
        ? []
        : [`${path} is not ${meant.join(' nor ')}`];
    });
    expect(wrong).toEqual([]);
  });

  test('the facts of a caution stand in its sentence', async () => {
    const { json, overview } = await reportOf(name);
    const { cautions } = json as { readonly cautions: readonly Readonly<Record<string, unknown>>[] };
    const wrong = cautions.flatMap((facts, place) => {
      const said = overview.cautions[place]?.texts.join(' ') ?? '';
      const numbers = numbersIn(said);
      return Object.entries(facts).flatMap(([fact, value]) =>
        typeof value !== 'number' ||
        notSaid.includes(fact) ||
        numbers.some((number) => isShownAs(value, number))
          ? []
          : [`${fact} ${value} is not in "${said}"`],
      );
    });
    expect(wrong).toEqual([]);
  });
});
