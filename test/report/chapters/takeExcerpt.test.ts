import { takeExcerpt } from '../../../src/report/chapters/takeExcerpt';
import { stagesContext, stagesTable, stagesTables } from '../stagesTable';

const tables = stagesTables(stagesContext());
const excerpt = { title: 'Stages', table: stagesTable, columns: ['name', 'records'], mostRows: 1 };

test('an excerpt has the columns that were asked for, in their order, and no more rows than that', () => {
  const taken = takeExcerpt(excerpt, tables);
  expect(taken!.columns.map(({ key }) => key)).toEqual(['name', 'records']);
  expect(taken!.rows).toEqual([0]);
  expect(taken!.count).toBe(tables.get(stagesTable.key).rows.length);
});

test('an excerpt of rows that meet a condition keeps their places in the table', () => {
  const taken = takeExcerpt({ ...excerpt, where: (_row, index) => index > 0, mostRows: 9 }, tables);
  expect(taken!.rows[0]).toBe(1);
});

test('there is no excerpt of no rows, nor of one column', () => {
  expect(takeExcerpt({ ...excerpt, where: () => false }, tables)).toBeUndefined();
  expect(takeExcerpt({ ...excerpt, columns: ['name', 'unheard of'] }, tables)).toBeUndefined();
});

test('an excerpt of what comes first by a figure has it in that order, those without it last, equals as they stood', () => {
  const shares = [0.3, undefined, 0.1, 0.3];
  const stages = shares.map((share, place) => ({ name: `${place}`, records: place, share }));
  const by = ({ share = Infinity }: { readonly share?: number | undefined }) => share;
  const taken = takeExcerpt({ ...excerpt, by, mostRows: 9 }, stagesTables(stagesContext({ stages })));
  expect(taken!.rows).toEqual([2, 0, 3, 1]);
});
