import { rowHeightFor } from '../../../src/report/layout/rowHeightFor';
import {
  headingWith,
  headlineParts,
  keyPointParts,
  onePage,
  pageColumns,
  sentenceParts,
  sheetJumpParts,
  type Headline,
} from '../../../src/report/sheet/page';
import type { RowPart } from '../../../src/report/sheet/Part';
import { note, paragraph } from '../../../src/report/sheet/texts';
import { stagesTable } from '../stagesTable';

const at = stagesTable.cellOf(({ name }) => name === 'opened', 'records');
const headline = (label: string, comparison = ''): Headline => ({
  label,
  figure: { value: 0.25, format: 'rate', at },
  comparison,
  mark: `mark of ${label}`,
});
const rowsOf = (parts: readonly { kind: string }[]) =>
  parts.filter((part): part is RowPart => part.kind === 'row');

describe('headlineParts', () => {
  it('says of each figure what it is, its value and what it is compared with, one below the other', () => {
    const [label, value, comparison] = rowsOf(headlineParts([headline('Opened', 'of 1,500')]));
    expect(label).toEqual({
      kind: 'row',
      cells: [{ offset: 0, across: 2, alignment: 'left', value: 'Opened', style: 'figureLabel', target: at }],
      height: undefined,
    });
    expect(value!.cells).toEqual([
      {
        offset: 0,
        across: 2,
        alignment: 'left',
        value: 0.25,
        numberFormat: '0.0%',
        style: 'figureValue',
        mark: 'mark of Opened',
      },
    ]);
    expect(value!.height).toBe(28);
    expect(comparison!.cells).toEqual([
      { offset: 0, across: 2, alignment: 'left', value: 'of 1,500', style: 'figureComparison', wrap: true },
    ]);
  });

  it('begins a new line after six', () => {
    const parts = headlineParts(['1', '2', '3', '4', '5', '6', '7'].map((label) => headline(label)));
    expect(parts.map(({ kind }) => kind)).toEqual(['row', 'row', 'row', 'row', 'row', 'row']);
    const [first, , , second] = rowsOf(parts);
    expect(first!.cells.map(({ offset, value }) => [offset, value])).toEqual(
      ['1', '2', '3', '4', '5', '6'].map((label, place) => [2 * place, label]),
    );
    expect(second!.cells.map(({ offset, value }) => [offset, value])).toEqual([[0, '7']]);
  });

  it('makes the row of comparisons as high as the longest needs', () => {
    const long = 'x'.repeat(120);
    const [, , comparison] = rowsOf(headlineParts([headline('a'), headline('b', long), headline('c')]));
    expect(comparison!.height).toBe(rowHeightFor(long, 30));
    expect(comparison!.height).toBeGreaterThan(rowHeightFor('', 30));
  });
});

describe('sentenceParts', () => {
  it('lets a sentence run over the page but for the last columns, which lead to its cell', () => {
    const text = 'x'.repeat(200);
    const [led, plain] = sentenceParts([{ text, target: at, jump: 'there' }, { text }], 'caution');
    const sentence = { offset: 0, value: text, style: 'caution', across: pageColumns - 2, wrap: true };
    expect(led!.cells).toEqual([
      sentence,
      { offset: pageColumns - 2, across: 2, value: 'there', style: 'link', wrap: true, target: at },
    ]);
    expect(plain!.cells).toEqual([sentence]);
    expect(led!.height).toBe(rowHeightFor(text, 15 * (pageColumns - 2)));
  });
});

test('charts stand four abreast over the width of the page, as high as the texts leave them room', () => {
  const charts = (above: number, below = 0) => onePage([row(above)], [], [row(below)])[1];
  const row = (height: number): RowPart => ({ kind: 'row', cells: [], height });
  // 535 points at 64 % are 835, of which two rows are blank.
  expect(charts(300, 295)).toEqual({ kind: 'charts', charts: [], abreast: 4, rows: 14, columns: 3 });
  expect([charts(596), charts(0), charts(900)]).toMatchObject([{ rows: 13 }, { rows: 18 }, { rows: 10 }]);
});

test('those whom a key point is about stand below it, a jump each, with what their names rest on', () => {
  const [said, named, next] = keyPointParts([
    {
      text: 'Two were opened.',
      who: [
        { name: 'A', target: at },
        { name: 'B', evidence: '20/25', target: at },
      ],
    },
    { text: 'Nobody was called.' },
  ]);
  expect(said!.cells.map(({ value }) => value)).toEqual(['Two were opened.']);
  expect(named!.cells.map(({ offset, value, target }) => [offset, value, target])).toEqual([
    [0, 'A', at],
    [2, 'B 20/25', at],
  ]);
  expect(next!.cells.map(({ value }) => value)).toEqual(['Nobody was called.']);
});

test('jumps to sheets stand six abreast', () => {
  const sheets = ['1', '2', '3', '4', '5', '6', '7'].map((name) => ({ name, role: `role ${name}` }));
  const [first, second] = sheetJumpParts(sheets);
  expect(first!.cells.map(({ value }) => value)).toEqual(['1', '2', '3', '4', '5', '6']);
  expect(second!.cells.map(({ offset, target }) => [offset, target])).toEqual([[0, { sheet: 'role 7' }]]);
});

test('a row of names is as high as the longest of them needs', () => {
  const long = 'x'.repeat(50);
  const [, named] = keyPointParts([{ text: '', who: ['A', long].map((name) => ({ name, target: at })) }]);
  expect(named!.height).toBe(rowHeightFor(long, 30));
  expect(named!.height).toBeGreaterThan(rowHeightFor('A', 30));
});

test('a remark stands beside a heading', () => {
  expect(headingWith('Found', 'Numbers are records').cells).toEqual([
    { offset: 0, value: 'Found', style: 'heading' },
    { offset: 2, value: 'Numbers are records', style: 'note' },
  ]);
});

test('a note and another text are as high as their lines', () => {
  const text = 'x'.repeat(110);
  expect(note(text, [50, 50]).height).toBe(rowHeightFor(text, 100));
  expect(paragraph(text, 'body', [50, 50])).toEqual({
    ...note(text, [50, 50]),
    cells: [{ offset: 0, value: text, style: 'body', across: 2, wrap: true }],
  });
});
