import type { Notice } from '../../engine/problem';
import { codeOf, toProblem } from '../runInExcel';
import type { Decoration, DecorationRefused } from './Decoration';
import { isRefusal } from './isRefusal';

/** So many refusals of one kind on one sheet say that this Excel does not do it: the rest is not asked for. */
const ENOUGH_REFUSALS = 5;

/**
 * Decorates in one request. Where Excel refuses it, in ever smaller ones, until what is refused is known by itself: it
 * is left out, and a notice says so. Only what stops everything, such as a lost connection, is raised.
 *
 * @param isAgain they were begun before, and some may be there
 */
export async function applyDecorations(
  context: Excel.RequestContext,
  decorations: readonly Decoration[],
  isAgain = false,
): Promise<readonly Notice[]> {
  const course: Course = { refusals: new Map(), hasSelected: false };
  if (isAgain) await clearAll(context, decorations);
  await attempt(context, decorations, course);
  const refused = [...course.refusals.values()];
  return refused.filter(({ decoration }) => !isMissing(decoration, refused)).map(noticeOf);
}

interface Course {
  readonly refusals: Map<string, Refusal>;
  hasSelected: boolean;
}

interface Refusal {
  readonly decoration: Decoration;
  readonly error: unknown;
  count: number;
}

async function attempt(
  context: Excel.RequestContext,
  wanted: readonly Decoration[],
  course: Course,
): Promise<void> {
  const { refusals } = course;
  const decorations = wanted.filter((one) => (refusals.get(keyOf(one))?.count ?? 0) < ENOUGH_REFUSALS);
  const [first, ...others] = decorations;
  if (first === undefined) return;
  const error = await refusalOf(context, () => decorations.forEach(queue));
  if (error === undefined) return;
  await clearAll(context, decorations);
  if (codeOf(error) === 'InvalidSelection' && !course.hasSelected) {
    course.hasSelected = true;
    await selectCells(context, first.sheet);
    return attempt(context, decorations, course);
  }
  const pieces = others.length === 0 ? (first.pieces ?? partsOf(first)) : decorations;
  if (pieces.length === 1 && first.pieces === undefined) return note(first, error, refusals);
  for (const segment of segmentsOf(pieces)) await attempt(context, segment, course);
}

/** Smaller pieces in the same order: what is added by itself, the rest between in halves. */
function segmentsOf(pieces: readonly Decoration[]): readonly (readonly Decoration[])[] {
  if (pieces.every(({ clear }) => clear === undefined)) {
    const half = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, half), pieces.slice(half)];
  }
  const segments: Decoration[][] = [[]];
  for (const piece of pieces) {
    if (piece.clear === undefined) segments.at(-1)!.push(piece);
    else segments.push([piece], []);
  }
  return segments;
}

/** Excel merges through the selection, and refuses while a chart is what is selected (office-js issue 399). */
async function selectCells(context: Excel.RequestContext, sheet: string): Promise<void> {
  await refusalOf(context, () => context.workbook.worksheets.getItem(sheet).getRange('A1').select());
}

async function clearAll(context: Excel.RequestContext, decorations: readonly Decoration[]): Promise<void> {
  for (const { clear } of decorations) if (clear !== undefined) await refusalOf(context, clear);
}

/** Sends what is queued. Gives the error where Excel refuses it. */
async function refusalOf(context: Excel.RequestContext, queueAll: () => void): Promise<unknown> {
  try {
    queueAll();
    await context.sync();
    return undefined;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return error;
  }
}

function queue({ target, parts }: Decoration): void {
  const found = target();
  for (const part of parts) part(found);
}

function partsOf(decoration: Decoration): readonly Decoration[] {
  return decoration.clear === undefined
    ? decoration.parts.map((part) => ({ ...decoration, parts: [part] }))
    : [decoration];
}

function note(decoration: Decoration, error: unknown, refusals: Map<string, Refusal>): void {
  const known = refusals.get(keyOf(decoration));
  if (known === undefined) refusals.set(keyOf(decoration), { decoration, error, count: 1 });
  else known.count += 1;
}

const chartCodes: ReadonlySet<DecorationRefused> = new Set(['chartNotDrawn', 'chartNotPolished']);

/** One notice a sheet and kind, but one a chart: each chart is looked for. */
function keyOf({ code, sheet, place }: Decoration): string {
  return JSON.stringify(chartCodes.has(code) ? [code, sheet, place] : [code, sheet]);
}

/** A chart that is not there is said once. */
function isMissing({ code, sheet, place }: Decoration, refused: readonly Refusal[]): boolean {
  const isOf = (one: Decoration) => one.sheet === sheet && one.place === place;
  return (
    code === 'chartNotPolished' &&
    refused.some(({ decoration }) => decoration.code === 'chartNotDrawn' && isOf(decoration))
  );
}

function noticeOf({ decoration: { code, sheet, place }, error }: Refusal): Notice {
  const { excelCode = '', excelMessage = '' } = toProblem(error).facts;
  return { code, severity: 'warning', facts: { sheet, place, excelCode, excelMessage }, cells: [] };
}
