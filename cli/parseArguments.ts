import { parseArgs } from 'node:util';
import { analyses } from '../src/analyses';
import type { Analysis } from '../src/analyses/Analysis';
import type { Locale } from '../src/engine/recipe/types';
import { knownAnswers } from '../src/engine/recipe/answers';
import { nearestName } from '../src/engine/nearness';
import { UsageError } from './UsageError';

const helpTopics = ['usage', 'parameters', 'roles'] as const;
export type HelpTopic = (typeof helpTopics)[number];

/** What the command line was asked to do. */
export interface Arguments {
  readonly file: string;
  /** `auto`: by the columns. */
  readonly analysis: string;
  readonly sheet: string | undefined;
  readonly table: string | undefined;
  /** Role to header. */
  readonly mapping: Readonly<Record<string, string>>;
  /** Header of a column to the answer to a question about it. */
  readonly answers: Readonly<Record<string, string>>;
  /** Parameter to its text. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly recipe: string | undefined;
  readonly locale: Locale | undefined;
  readonly out: string | undefined;
  readonly json: string | undefined;
  /** The report as a document: a .docx or an .html. */
  readonly report: string | undefined;
  readonly force: boolean;
  /** A result as JSON, exported runs or a workbook: the run that this one is compared with. */
  readonly compare: string | undefined;
  /** What is to be explained instead of done. */
  readonly help: HelpTopic | undefined;
}

const options = {
  analysis: { type: 'string' },
  sheet: { type: 'string' },
  table: { type: 'string' },
  map: { type: 'string', multiple: true },
  answer: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  recipe: { type: 'string' },
  locale: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'string' },
  report: { type: 'string' },
  compare: { type: 'string' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the words of the command line. Throws UsageError for anything it does not know. */
export function parseArguments(words: readonly string[], known: readonly Analysis[] = analyses): Arguments {
  const { values, positionals } = parse(words);
  const [file = '', ...rest] = positionals;
  const help = values.help === true ? (choice('help', file || 'usage', helpTopics) ?? 'usage') : undefined;
  if (help === undefined && file === '') throw new UsageError('fileMissing');
  if (rest.length > 0) throw new UsageError('tooManyFiles', { files: rest.join(' ') });
  return {
    file,
    analysis: choice('analysis', values.analysis, ['auto', ...known.map(({ name }) => name)]) ?? 'auto',
    sheet: values.sheet,
    table: values.table,
    mapping: pairs('map', values.map),
    answers: answers(values.answer),
    parameters: pairs('set', values.set),
    recipe: values.recipe,
    locale: choice('locale', values.locale, ['en', 'zh-CN']),
    out: values.out,
    json: values.json,
    report: values.report,
    compare: values.compare,
    force: values.force === true,
    help,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec((error as Error).message)?.[1] ?? words.join(' ');
    throw new UsageError('optionWrong', { option });
  }
}

function choice<Choice extends string>(
  option: string,
  value: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  if (value === undefined) return undefined;
  const found = choices.find((candidate) => candidate === value);
  if (found === undefined) {
    throw new UsageError('choiceWrong', { option: `--${option}`, value, choices: choices.join(' | ') });
  }
  return found;
}

/** A header may hold an equals sign; an answer has none. */
function answers(values: readonly string[] | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (values ?? []).map((value) => {
      const mark = value.lastIndexOf('=');
      if (mark < 1) throw new UsageError('pairWrong', { option: '--answer', value });
      const answer = value.slice(mark + 1).trim();
      if (!knownAnswers.some((known) => known === answer)) {
        const nearest = nearestName(answer, knownAnswers);
        throw new UsageError('answerUnknown', { value: answer, nearest, choices: knownAnswers.join(' | ') });
      }
      return [value.slice(0, mark).trim(), answer];
    }),
  );
}

function pairs(option: string, values: readonly string[] | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (values ?? []).map((value) => {
      const mark = value.indexOf('=');
      if (mark < 1) throw new UsageError('pairWrong', { option: `--${option}`, value });
      return [value.slice(0, mark).trim(), value.slice(mark + 1).trim()];
    }),
  );
}
