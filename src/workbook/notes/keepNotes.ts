import type { AreaOnSheet, SheetPlan } from '../../report/plan';
import { cellAddress } from '../../report/layout/cellAddress';
import { runTexts } from '../../report/text/runTexts';
import type { Locale } from '../../engine/recipe/types';
import { asCellText } from '../paint/asCellText';
import { applyStyle } from '../paint/cellStyles';
import { parseAddress } from '../parseAddress';
import { readInParts } from '../read/readInParts';
import { subtractAreas } from './subtractAreas';
import { freeColumn, writtenArea } from './writtenArea';

/** Custom property of a sheet of ours: the cells that the run which filled it wrote. Everything else was typed. */
const WRITTEN_PROPERTY = 'payoff.written';
/** Where the words stand that a run is incomplete: they are ours, whatever the plan says. */
const INCOMPLETE_WORDS: AreaOnSheet = { row: 1, column: 1, rows: 2, columns: 1 };
/** More than anybody types; a column filled down by a formula, for example, is no list of notes. */
const MOST_NOTES = 500;

/** Something that a person typed on a sheet of ours, and the cell where it stood. */
export interface KeptNote {
  readonly cell: string;
  readonly text: string;
}

interface Written {
  readonly areas: readonly AreaOnSheet[];
  /** The notes of runs before that, below their heading: cell and text side by side. */
  readonly notes?: AreaOnSheet;
}

/** Reads what a person has typed on a sheet of ours since it was filled, with what was kept before. */
export async function readNotes(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<readonly KeptNote[]> {
  const property = sheet.customProperties.getItemOrNullObject(WRITTEN_PROPERTY);
  property.load('value');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  await context.sync();
  const written = property.isNullObject ? undefined : parseWritten(property.value);
  if (written === undefined || used.isNullObject) return [];
  const { areas, notes } = written;
  const ours = [...areas, INCOMPLETE_WORDS, ...(notes === undefined ? [] : [withHeading(notes)])];
  const typed = await readAreas(context, sheet, subtractAreas(parseAddress(used.address), ours));
  const before = notes === undefined ? [] : await readAreas(context, sheet, [notes]);
  return [
    ...keptBefore(before, notes),
    ...typed.map(({ row, column, text }) => ({ cell: cellAddress(row, column), text })),
  ].slice(0, MOST_NOTES);
}

/**
 * Queues the notes right of everything a plan has, and what the plan writes, so that the next run knows what is typed.
 * Sent together with the clearing of the sheet: notes are never anywhere but in the workbook.
 */
export function writeNotes(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  notes: readonly KeptNote[],
  locale: Locale,
): void {
  const areas = plan.blocks.map(writtenArea).filter((area) => area !== undefined);
  const column = freeColumn(plan.blocks) + 1;
  const written: Written =
    notes.length === 0 ? { areas } : { areas, notes: { row: 1, column, rows: notes.length, columns: 2 } };
  sheet.customProperties.add(WRITTEN_PROPERTY, JSON.stringify(written));
  if (notes.length === 0) return;
  const heading = sheet.getRangeByIndexes(0, column, 1, 2);
  heading.values = [[runTexts.notesCell[locale], runTexts.notesKept[locale]]];
  applyStyle(heading, 'columnHeader');
  const body = sheet.getRangeByIndexes(1, column, notes.length, 2);
  body.values = notes.map(({ cell, text }) => [asCellText(cell), asCellText(text)]);
  applyStyle(body, 'note');
}

interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

async function readAreas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly AreaOnSheet[],
): Promise<readonly TypedCell[]> {
  const parts = areas.map(({ row, column, rows, columns }) => {
    const used = sheet.getRangeByIndexes(row, column, rows, columns).getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return used;
  });
  await context.sync();
  const filled = parts.filter((part) => !part.isNullObject);
  const cells: TypedCell[] = [];
  for await (const { range, firstRow, rows } of readInParts(context, filled, 'values')) {
    const { rowIndex, columnIndex } = filled[range]!;
    rows.forEach((values, row) =>
      values.forEach((value, column) => {
        if (value === '') return;
        cells.push({ row: rowIndex + firstRow + row, column: columnIndex + column, text: String(value) });
      }),
    );
  }
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Notes of earlier runs, as they stand side by side now: a person may have changed them. */
function keptBefore(cells: readonly TypedCell[], notes: AreaOnSheet | undefined): readonly KeptNote[] {
  return cells
    .filter(({ column }) => column === (notes?.column ?? 0) + 1)
    .map(({ row, text }) => ({
      cell: cells.find((cell) => cell.row === row && cell.column === notes?.column)?.text ?? '',
      text,
    }));
}

function withHeading({ row, column, rows, columns }: AreaOnSheet): AreaOnSheet {
  return { row: row - 1, column, rows: rows + 1, columns };
}

function parseWritten(text: string): Written | undefined {
  try {
    const value = JSON.parse(text) as Written;
    return Array.isArray(value.areas) ? value : undefined;
  } catch {
    return undefined;
  }
}
