import { analyses, analysisNamed } from '../src/analyses';
import type { Analysis } from '../src/analyses/Analysis';
import { FileProblem } from '../host/files/FileProblem';
import { Problem, type Facts, type Notice } from '../src/engine/problem';
import type { DataCheck } from '../src/engine/table/types';
import type { Locale } from '../src/engine/recipe/types';
import { columnLetters } from '../src/report/layout/columnLetters';
import { fillTemplate } from '../src/report/text/fillTemplate';
import { proseIn, type Prose } from '../src/report/text/proseIn';
import { sentenceOf } from '../src/analyses/sentenceOf';
import { DataRefused } from '../src/workbook/DataRefused';
import type { Progress } from '../src/workbook/types';
import { analyzeFile, type AnalyzedFile } from './analyzeFile';
import { helpText } from './helpText';
import { describeFits } from './describeFits';
import { howToAnswer } from './howToAnswer';
import { detailsOf, keepDetails } from './keepDetails';
import { parseArguments } from './parseArguments';
import { resolveOutputs } from './resolveOutputs';
import { commandTexts, type CommandText } from './texts';
import { UsageError } from './UsageError';
import { WriteError } from './writeFiles';

/** Where the command line writes: results to `write`, progress and refusals to `complain`. */
export interface Terminal {
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
  /** A progress line is drawn over itself on a terminal only. */
  readonly isTerminal: boolean;
}

export const DONE = 0;
export const REFUSED = 1;
export const WRONG_USAGE = 2;

/** Runs the command line. Gives the exit code: 0 done, 1 refused because of the data or the file, 2 wrong usage. */
export async function runCommandLine(
  words: readonly string[],
  terminal: Terminal,
  known: readonly Analysis[] = analyses,
): Promise<number> {
  let locale = systemLocale();
  let file = '';
  try {
    const request = parseArguments(words, known);
    locale = request.locale ?? locale;
    file = request.file;
    if (request.help !== undefined) {
      terminal.write(helpText(request.help, locale, known));
      return DONE;
    }
    const outputs = resolveOutputs(request);
    const analyzed = await analyzeFile(request, outputs, locale, known, progressLine(terminal, locale));
    if (terminal.isTerminal) terminal.complain(CLEAR_LINE);
    report(analyzed, terminal, known);
    return DONE;
  } catch (error) {
    if (terminal.isTerminal) terminal.complain(CLEAR_LINE);
    try {
      const exitCode = refuse(error, words, terminal, locale, known);
      if (error instanceof Problem && error.code === 'analysisUnclear') {
        const { headers } = error.facts;
        const lines = describeFits(file, Array.isArray(headers) ? headers.map(String) : [], locale, known);
        terminal.complain(`${lines.join('\n')}\n`);
      }
      return exitCode;
    } catch (again) {
      complainOfOurselves(detailsOf(again, words), (text) => terminal.complain(`${text}\n`), locale);
      return REFUSED;
    }
  }
}

const CLEAR_LINE = '\r\u001b[K';

/** The language of the system, as its environment says it. */
function systemLocale(): Locale {
  const language = process.env['LC_ALL'] ?? process.env['LANG'] ?? '';
  return language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

function progressLine(terminal: Terminal, locale: Locale): ((progress: Progress) => void) | undefined {
  if (!terminal.isTerminal) return undefined;
  return ({ phase, done, total, label }) => {
    if (phase === 'writing' && label === undefined) return;
    const shown = phase === 'writing' ? done + 1 : done;
    terminal.complain(CLEAR_LINE + say(locale, phase, { done: shown, total, label: label ?? '' }));
  };
}

function report({ outcome, output }: AnalyzedFile, terminal: Terminal, known: readonly Analysis[]): void {
  const { check, overview, recipe, notices } = outcome;
  const { locale } = recipe;
  const prose = analysisNamed(recipe.analysis, known).proseOf(proseIn(locale), recipe, check);
  const lines = [
    overview.title,
    ...overview.headlines.map(
      ({ label, text, comparison }) =>
        `  ${say(locale, comparison === '' ? 'figure' : 'figureCompared', { label, text, comparison })}`,
    ),
    say(locale, 'rowsUsed', { used: check.rowsUsed, read: check.rowsRead, sheet: check.origin.sheet }),
  ];
  if (check.notices.length > 0) lines.push(say(locale, 'noticesSeen', { count: check.notices.length }));
  const questions = check.notices.filter(({ severity }) => severity === 'question');
  if (questions.length > 0) lines.push(say(locale, 'questions'));
  for (const question of questions) lines.push(...reasonLines(check.origin.sheet, question, prose));
  lines.push(...warningLines(check, prose));
  for (const notice of notices) lines.push(sentenceOf(notice, prose));
  lines.push(say(locale, 'done', { path: output }));
  terminal.write(`${lines.join('\n')}\n`);
}

/** So many remarks on the data are printed; all of them stand on the data check sheet. */
const mostWarnings = 12;

/** What was left out or read with a doubt: on the terminal too, since not everybody opens the data check sheet. */
function warningLines({ notices, origin }: DataCheck, prose: Prose): readonly string[] {
  const warnings = notices.filter(({ severity }) => severity === 'warning');
  if (warnings.length === 0) return [];
  const shown = warnings.slice(0, mostWarnings);
  const left = warnings.length - shown.length;
  const { locale } = prose;
  return [
    say(locale, 'warnings'),
    ...shown.map((notice) => `- ${place(origin.sheet, notice)}${sentenceOf(notice, prose)}`),
    ...(left > 0 ? [say(locale, 'warningsLeft', { count: left })] : []),
  ];
}

function refuse(
  error: unknown,
  words: readonly string[],
  terminal: Terminal,
  locale: Locale,
  known: readonly Analysis[],
): number {
  const complain = (text: string) => terminal.complain(`${text}\n`);
  if (error instanceof UsageError) {
    complain(say(locale, error.code as CommandText, error.facts));
    return WRONG_USAGE;
  }
  if (error instanceof DataRefused) {
    complain(say(locale, 'notDone'));
    const { check, recipe } = error;
    const prose = analysisNamed(recipe.analysis, known).proseOf(proseIn(locale), recipe, check);
    const reasons = check.notices.filter(({ severity }) => severity === 'error' || severity === 'question');
    for (const reason of reasons) complain(reasonLines(check.origin.sheet, reason, prose).join('\n'));
    return REFUSED;
  }
  if (error instanceof FileProblem) {
    complain(sentenceOf(error, proseIn(locale)));
    return REFUSED;
  }
  if (error instanceof Problem) {
    complain(sentenceOf(error, proseIn(locale)));
    return isAboutParameters(error.code) ? WRONG_USAGE : REFUSED;
  }
  if (error instanceof WriteError) {
    const { path: file, reason, written } = error;
    complain(say(locale, reason === 'EEXIST' ? 'fileAppeared' : 'fileUnwritable', { file, reason }));
    complain(say(locale, written.length === 0 ? 'nothingWritten' : 'filesWritten', { files: written }));
    return REFUSED;
  }
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') complain(say(locale, 'fileNotFound', { file: path ?? '' }));
  else if (code === 'EISDIR') complain(say(locale, 'fileIsFolder'));
  else if (code !== undefined && path !== undefined) {
    complain(say(locale, 'fileUnreadable', { file: path, reason: code }));
  } else complainOfOurselves(detailsOf(error, words), complain, locale);
  return REFUSED;
}

/** The last resort: a sentence for the person, the details for whoever mends it. */
function complainOfOurselves(details: string, complain: (text: string) => void, locale: Locale): void {
  const path = keepDetails(details);
  complain(path === undefined ? say(locale, 'unexpectedHere') : say(locale, 'unexpected', { path }));
  if (path === undefined) complain(details);
}

/** A wrong parameter or recipe is a matter of how the command was written, not of the data. */
function isAboutParameters(code: string): boolean {
  return /^(parameter|weights|shares|recipe|roleUnknown$|answerUnknown$)/.test(code);
}

/** What is to be said of a finding, and how to answer it here. */
function reasonLines(sheet: string, reason: Notice, prose: Prose): readonly string[] {
  const { locale } = prose;
  const line = `- ${place(sheet, reason)}${sentenceOf(reason, prose)}`;
  const options = howToAnswer(reason, locale);
  if (options.length === 0) return [line];
  return [line, say(locale, 'howTo', { options: options.join(commandTexts.or[locale]) })];
}

function place(sheet: string, notice: Notice): string {
  const [cell] = notice.cells;
  if (cell === undefined) return '';
  const column = cell.column === 0 ? '' : columnLetters(cell.column - 1);
  return `${sheet}!${column}${cell.row === 0 ? '' : cell.row}: `;
}

function say(locale: Locale, text: CommandText, facts: Facts = {}): string {
  return fillTemplate(locale, commandTexts[text][locale], facts);
}
