import { recordsWith } from '../corpus/TableCase';
import { readCase } from '../corpus/runTableCase';

test('the records that do not tell a flag, those that do, and both together are counted of the rows that are used', () => {
  const answers = [...Array.from({ length: 38 }, (_, row) => (row % 2 === 0 ? '是' : '否')), '-', '-', '-'];
  const cells = recordsWith('是否开通', answers).map((row, place) =>
    // The last of the records that do not tell is not used: nothing tells whether it was called.
    place === answers.length ? [...row.slice(0, 2), '-', row[3]!] : row,
  );
  const { check } = readCase({ name: 'unknown', analysis: 'conversion', cells, columns: {} });
  const said = check.notices.find(({ code }) => code === 'unknownApart');
  expect(said?.facts).toMatchObject({ header: '是否开通', roles: ['opened'], count: 2, known: 38, rows: 40 });
});
