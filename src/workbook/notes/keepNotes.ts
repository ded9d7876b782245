import type { SheetPlan } from '../../report/plan';
import { runTexts } from '../../report/text/runTexts';
import type { Locale } from '../../engine/recipe/types';
import type { FoundJudgements } from '../judgements/FoundJudgements';
import { NAME_MARK } from '../ownedSheets';
import { asCellText } from '../paint/asCellText';
import type { AskedLook } from '../paint/CellLook';
import { styleLooks } from '../paint/cellStyles';
import { rangeOf } from '../paint/rangeOf';
import type { RequestBudget } from '../paint/RequestBudget';
import { readInParts } from '../read/readInParts';
import type { Fingerprint } from './Fingerprint';
import { fingerprintPlan } from './fingerprintPlan';
import { formatFingerprint, parseFingerprint } from './fingerprintText';
import { type KeptNote, TypedCells } from './TypedCells';
import { freeColumn } from './writtenArea';

/** Custom properties of a sheet of ours: the fingerprint of what the run that filled it wrote, in pieces. */
const WRITTEN_PROPERTY = 'payoff.written';
/** No limit is documented for the value of such a property; what a cell holds is surely not too much. */
const LONGEST_PROPERTY = 32_000;
/** More than anybody types; a column filled down by a formula, for example, is no list of notes. */
export const MOST_NOTES = 500;

/** What a sheet of an earlier run holds beside what that run wrote. */
export interface FoundOnSheet {
  readonly notes: readonly KeptNote[];
  /** Names of the charts that are ours, and of all tables: their cells are in the notes where they are a person's. */
  readonly charts: readonly string[];
  readonly tables: readonly string[];
  /** Of its own names, those that are ours. */
  readonly names: readonly string[];
}

/**
 * Reads what a person has typed on sheets of ours since they were filled, with what was kept before; small sheets share
 * a request. Undefined where nobody can tell, because an earlier version filled a sheet, or something else has changed
 * what we noted down.
 *
 * @param takenOn by id of a sheet, what stands elsewhere from now on
 */
export async function readNotes(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  takenOn: FoundJudgements['taken'] = new Map(),
): Promise<readonly (FoundOnSheet | undefined)[]> {
  const loaded = sheets.map((sheet) => loadSheet(sheet));
  await context.sync();
  const found = loaded.map(({ sheet, used }) => {
    const texts = new Map(sheet.customProperties.items.map(({ key, value }) => [key.toLowerCase(), value]));
    const fingerprint = parseFingerprint((place) => texts.get(propertyOf(place)));
    return {
      sheet,
      used,
      fingerprint,
      typed: new TypedCells(fingerprint ?? noFingerprint, takenOn.get(sheet.id)),
    };
  });
  const known = found.filter(({ used, fingerprint }) => !used.isNullObject && fingerprint !== undefined);
  const ranges = known.map(({ used }) => used);
  // A formula is a person's even where it gives what stood there before: unless a run wrote it, letter by letter.
  for await (const { range, firstRow, rows } of readInParts(context, ranges, 'formulas')) {
    const { used, typed } = known[range]!;
    rows.forEach((row, index) => typed.take(used.rowIndex + firstRow + index, used.columnIndex, row));
  }
  return found.map(({ sheet, used, fingerprint, typed }) => {
    if (fingerprint === undefined && !used.isNullObject) return undefined;
    const charts = sheet.charts.items.map(({ name }) => name);
    return {
      notes: typed.notes(),
      charts: charts.filter((name) => fingerprint?.charts.includes(name) === true),
      tables: sheet.tables.items.map(({ name }) => name),
      names: sheet.names.items.filter(({ comment }) => comment === NAME_MARK).map(({ name }) => name),
    };
  });
}

const noFingerprint: Fingerprint = { cells: [], lists: [], charts: [] };

function loadSheet(sheet: Excel.Worksheet): { sheet: Excel.Worksheet; used: Excel.Range } {
  sheet.customProperties.load('items/key,items/value');
  sheet.charts.load('items/name');
  sheet.tables.load('items/name');
  sheet.names.load('items/name,items/comment');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return { sheet, used };
}

/** Queues what the next run has to know of this one. It goes before the clearing: what is not noted down is not ours. */
export async function noteWritten(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  budget: RequestBudget,
): Promise<void> {
  const texts = formatFingerprint(fingerprintPlan(plan), LONGEST_PROPERTY);
  await budget.reserve([texts]);
  texts.forEach((text, place) => sheet.customProperties.add(propertyOf(place), text));
}

/** Queues the notes right of everything a plan has, sent together with the clearing: they are never only in memory. */
export function writeNotes(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  notes: readonly KeptNote[],
  locale: Locale,
): void {
  if (notes.length === 0) return;
  const { heading, body } = placeOfNotes(plan, notes.length);
  rangeOf(sheet, heading).values = [[runTexts.notesCell[locale], runTexts.notesKept[locale]]];
  rangeOf(sheet, body).values = notes.map(({ cell, text }) => [asCellText(cell), asCellText(text)]);
}

/** The looks of the notes. */
export function looksOfNotes(plan: SheetPlan, count: number): readonly AskedLook[] {
  if (count === 0) return [];
  const { heading, body } = placeOfNotes(plan, count);
  return [
    { area: heading, look: styleLooks.columnHeader },
    { area: body, look: styleLooks.note },
  ];
}

function placeOfNotes({ blocks }: SheetPlan, count: number) {
  const column = freeColumn(blocks) + 1;
  return {
    heading: { row: 0, column, rows: 1, columns: 2 },
    body: { row: 1, column, rows: count, columns: 2 },
  };
}

function propertyOf(place: number): string {
  return place === 0 ? WRITTEN_PROPERTY : `${WRITTEN_PROPERTY}.${place}`;
}
