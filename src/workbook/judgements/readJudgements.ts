import { mergeJudgements, shownNow, type MergedJudgements } from '../../engine/judgement/mergeJudgements';
import { isDayPart, type Judgement, type JudgementPart } from '../../engine/judgement/Judgement';
import type { JudgementStore } from '../../engine/judgement/JudgementStore';
import type { Notice } from '../../engine/problem';
import type { Locale } from '../../engine/recipe/types';
import type { JudgedList } from '../../report/judgement/judgedLists';
import { isoDay } from '../../report/judgement/isoDay';
import { partWords } from '../../report/judgement/judgementWords';
import { cellAddress } from '../../report/layout/cellAddress';
import { proseIn, type Prose } from '../../report/text/proseIn';
import type { Words } from '../../report/text/Words';
import type { KeptNote } from '../notes/TypedCells';
import type { WrittenSheet } from '../ownedSheets';
import { runInExcel, toProblem } from '../runInExcel';
import { loadStores } from '../state/keepJudgements';
import { nothingJudged, shownKey, type FoundJudgements } from './FoundJudgements';
import { readJudgedCells, type PlacedCell, type ReadSheet } from './readJudgedCells';

/** Characters of a note that tells what was taken away: a cell holds a little more. */
const LONGEST_NOTE = 30_000;

const mostNamed = 5;

interface Asked {
  readonly analysis: string;
  readonly locale: Locale;
  readonly lists: readonly JudgedList[];
  /** The sheets of the analysis in the workbook, in any language. */
  readonly sheets: readonly WrittenSheet[];
  readonly isFrom1904: boolean;
  /** ISO 8601 in UTC. */
  readonly when: string;
}

/**
 * Reads what people have filled in beside the lists of earlier runs, and what the workbook keeps of it, without changing a
 * cell. What cannot be taken over stays where the notes on our sheets are kept, and a notice says so.
 */
export async function readJudgements(asked: Asked): Promise<FoundJudgements> {
  const { analysis, locale, lists, sheets, isFrom1904, when } = asked;
  // The report's language first: of two changes of the same the one that is read first stands.
  const locales = [...new Set([locale, ...sheets.map((sheet) => sheet.locale)])];
  const places = locales.flatMap((one) =>
    lists.flatMap((list) => {
      // Of copies of a sheet the first is the one that runs fill: another shows what was, and takes nothing away.
      const sheet = sheets.find(({ locale: of, role }) => of === one && role === list.role);
      return sheet === undefined ? [] : [{ sheet, list }];
    }),
  );
  const { store, isUnread } = await readStore(analysis);
  const read =
    places.length === 0 ? [] : await runInExcel((context) => readJudgedCells(context, places, isFrom1904));
  if (store === undefined && read.length === 0) return nothingJudged;
  const written = store?.written ?? {};
  const found = listsOf(read, written);
  const merged = mergeJudgements(store?.judgements ?? [], found, when);
  const prose = proseIn(locale);
  return {
    judgements: merged.judgements,
    safe: shownNow({
      written: [...(store?.judgements ?? []), ...merged.judgements],
      cells: merged.cleared,
    }),
    shown: Object.fromEntries(found.map((list) => [list.key, shownNow(list)])),
    written,
    taken: takenCells(read, merged),
    notes: notesOfCleared(merged, lists, prose),
    notices: noticesOf(read, merged, written, prose),
    isKept: store !== undefined,
    isUnread,
  };
}

/** Where Excel keeps no such parts, what stands in the cells is all there is; keeping it says so (`runAnalysis`). */
async function readStore(
  analysis: string,
): Promise<{ store: JudgementStore | undefined; isUnread: boolean }> {
  try {
    return await runInExcel(async (context) => {
      const load = loadStores(context);
      await context.sync();
      return { store: (await load()).of(analysis), isUnread: false };
    });
  } catch (error) {
    if (toProblem(error).code !== 'excelRefused') throw error;
    return { store: undefined, isUnread: true };
  }
}

/** Sheet by sheet: in a language that later runs did not write, two lists may show different states. */
function listsOf(read: readonly ReadSheet[], written: JudgementStore['written']) {
  return read.map(({ sheet: { locale, role }, cells }) => {
    const key = shownKey(locale, role);
    return { key, written: written[key] ?? written[locale] ?? [], cells };
  });
}

/** All cells that hold what stands; a formula, and what another cell overruled, is left to the notes. */
function takenCells(
  read: readonly ReadSheet[],
  { second }: MergedJudgements<PlacedCell>,
): FoundJudgements['taken'] {
  const left = new Set(second);
  return new Map(
    read.map(({ sheet, cells }) => [
      sheet.id,
      new Map(
        cells
          .filter((cell) => cell.value !== undefined && !cell.isFormula && !left.has(cell))
          .map(({ row, column, content }) => [cellAddress(row, column), content]),
      ),
    ]),
  );
}

/** What a person has taken away, told on the first sheet that has a column for it. */
function notesOfCleared(
  { cleared }: MergedJudgements<PlacedCell>,
  lists: readonly JudgedList[],
  prose: Prose,
): FoundJudgements['notes'] {
  const notes = new Map<string, KeptNote[]>();
  for (const part of new Set(cleared.map((one) => one.part))) {
    const list = lists.find(({ columns }) => columns.some(({ judged }) => judged?.part === part));
    if (list === undefined) continue;
    const choices = list.columns.find(({ judged }) => judged?.part === part)?.judged?.choices;
    const texts = cleared
      .filter((one) => one.part === part)
      .map(({ name, value }) => `${name} = ${sayValue(value, part, choices, prose)}`);
    const own = notes.get(list.role) ?? [];
    notes.set(list.role, [
      ...own,
      ...inNotes(texts).map((text) => ({
        cell: prose.say(partWords[part]),
        text: prose.say(takenAway, { text }),
      })),
    ]);
  }
  return notes;
}

const takenAway: Words = { en: 'Taken away: {text}', 'zh-CN': '已撤销：{text}' };

function inNotes(texts: readonly string[]): readonly string[] {
  const notes: string[] = [];
  for (const text of texts) {
    const last = notes.at(-1);
    if (last === undefined || last.length + text.length > LONGEST_NOTE) notes.push(text);
    else notes[notes.length - 1] = `${last}; ${text}`;
  }
  return notes;
}

function sayValue(
  value: string | number,
  part: JudgementPart,
  choices: readonly Words[] | undefined,
  prose: Prose,
): string {
  if (typeof value === 'string') return value;
  if (isDayPart(part)) return isoDay(value);
  const choice = choices?.[value];
  return choice === undefined ? String(value) : prose.say(choice);
}

function noticesOf(
  read: readonly ReadSheet[],
  { second, cleared }: MergedJudgements<PlacedCell>,
  written: JudgementStore['written'],
  prose: Prose,
): readonly Notice[] {
  const notices: Notice[] = [];
  const say = (code: string, severity: Notice['severity'], facts: Notice['facts']) =>
    notices.push({ code, severity, facts, cells: [] });
  for (const { sheet, cells, errors, missing, unattributed } of read) {
    const formulas = cells.filter(({ isFormula }) => isFormula);
    const gone = missing.filter((part) =>
      isUsed(written[shownKey(sheet.locale, sheet.role)] ?? written[sheet.locale], part),
    );
    const where = { sheet: sheet.name };
    if (gone.length > 0) {
      say('judgementColumnsGone', 'warning', {
        ...where,
        columns: gone.map((part) => prose.say(partWords[part])),
      });
    }
    if (errors.length > 0)
      say('judgementErrors', 'warning', {
        ...where,
        cells: errors.slice(0, mostNamed).map(addressOf),
        count: errors.length,
      });
    if (formulas.length > 0) {
      say('judgementFormulas', 'information', {
        ...where,
        cells: formulas.slice(0, mostNamed).map(addressOf),
        count: formulas.length,
      });
    }
    if (unattributed > 0) say('judgementsOfNobody', 'warning', { ...where, count: unattributed });
  }
  if (second.length > 0) {
    say('judgementsDiffer', 'warning', { count: second.length, ...firstNames(second) });
  }
  if (cleared.length > 0) {
    say('judgementsCleared', 'information', { count: cleared.length, ...firstNames(cleared) });
  }
  return notices;
}

/** Whom a sentence names: the first of them. */
export function firstNames(some: readonly Pick<Judgement, 'name'>[]): { readonly names: readonly string[] } {
  return { names: [...new Set(some.map(({ name }) => name))].slice(0, mostNamed) };
}

function isUsed(judgements: readonly Judgement[] = [], part: JudgementPart): boolean {
  return judgements.some((judgement) => judgement[part] !== undefined);
}

function addressOf({ row, column }: PlacedCell): string {
  return cellAddress(row, column);
}
