import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonFiguresOf } from '../../scripts/oracle/jsonFiguresOf';
import type { Meanings } from '../../scripts/oracle/sentencesOf';
import { describeCases, reportOf } from './oracleCases';

const fields = JSON.parse(
  readFileSync(join(__dirname, '..', 'golden', 'sheets', 'fields.json'), 'utf8'),
) as Meanings;

describeCases((name) => {
  const [analysis] = name.split('-');

  test('every field of the JSON holds what the column or cell of its meaning shows', async () => {
    const figures = jsonFiguresOf(await reportOf(name));
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
});
