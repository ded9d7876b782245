import { asReasons, summarizeExcluded } from '../../../../src/engine/table/rows/summarizeExcluded';

const because = (row: number, reason: string, columnNumber = 0) => {
  return { row, reason, columnNumber, column: columnNumber === 0 ? '' : `Header ${columnNumber}` };
};

describe('summarizeExcluded', () => {
  it('says each reason once a column, in the order in which they appear', () => {
    const excluded = [
      because(2, 'missingValue', 3),
      because(3, 'blankRow'),
      because(4, 'missingValue', 5),
      because(5, 'missingValue', 3),
    ];
    expect(summarizeExcluded(excluded)).toMatchObject([
      {
        code: 'rowsLeftOutFor',
        severity: 'warning',
        facts: { count: 2, header: 'Header 3' },
        cells: [
          { row: 2, column: 3 },
          { row: 5, column: 3 },
        ],
      },
      { code: 'rowsLeftOut', severity: 'information', facts: { count: 1, reason: 'blankRow' } },
      { code: 'rowsLeftOutFor', facts: { count: 1, header: 'Header 5' } },
    ]);
  });

  it('warns of a row that is left out for a column without a header', () =>
    expect(summarizeExcluded([{ ...because(2, 'missingValue', 3), column: '' }])).toMatchObject([
      { code: 'rowsLeftOut', severity: 'warning' },
    ]));

  it('lists twenty cells, and counts all', () => {
    const [notice] = summarizeExcluded(
      Array.from({ length: 21 }, (_row, index) => because(index, 'totalRow')),
    );
    expect([notice?.facts['count'], notice?.cells.length]).toEqual([21, 20]);
  });
});

test('rows that are no records are no reason for a refusal, and all others are', () => {
  const reasons = ['blankRow', 'repeatedHeader', 'totalRow', 'hiddenRow', 'missingValue', 'repeatedId'];
  const notices = asReasons([
    ...summarizeExcluded(reasons.map((reason, row) => because(row, reason, row < 4 ? 0 : 1))),
    { code: 'sentinel', severity: 'warning', facts: {}, cells: [] },
  ]);
  expect(notices.map(({ severity }) => severity)).toEqual([
    'information',
    'information',
    'information',
    'error',
    'error',
    'error',
    'warning',
  ]);
});
