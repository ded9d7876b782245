import { judgementParts, type Judgement } from './Judgement';

/** Version of the store that this code writes. */
export const STORE_VERSION = 1;

/** What a workbook keeps of the judgements of one analysis, beside its lists: nobody has to find it in the cells again. */
export interface JudgementStore {
  readonly version: number;
  readonly analysis: string;
  readonly judgements: readonly Judgement[];
  /**
   * By language, what its lists show: a cell that is another was changed by a person. By language and sheet (`en/scores`), where
   * a later run in another language has read the sheet and left it as it was.
   */
  readonly written: Readonly<Record<string, readonly Judgement[]>>;
}

/** A store as a workbook keeps it; undefined for what is damaged, of a later version, or none. */
export function readJudgementStore(value: unknown): JudgementStore | undefined {
  const { version, analysis, judgements, written } = fieldsOf(value);
  if (version !== STORE_VERSION || typeof analysis !== 'string' || !Array.isArray(judgements))
    return undefined;
  return {
    version,
    analysis,
    judgements: listOf(judgements),
    written: Object.fromEntries(
      Object.entries(fieldsOf(written)).map(([locale, shown]) => [locale, listOf(shown)]),
    ),
  };
}

function listOf(value: unknown): readonly Judgement[] {
  return Array.isArray(value) ? value.flatMap((one) => readJudgement(one) ?? []) : [];
}

function readJudgement(value: unknown): Judgement | undefined {
  const fields = fieldsOf(value);
  const { about, name, since, left } = fields;
  if (typeof about !== 'string' || typeof name !== 'string' || typeof since !== 'string') return undefined;
  const parts = judgementParts.flatMap((part) => {
    const said = fields[part];
    return typeof said === 'string' || typeof said === 'number' ? [[part, said] as const] : [];
  });
  return { about, name, since, ...(typeof left === 'string' ? { left } : {}), ...Object.fromEntries(parts) };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value) as Readonly<Record<string, unknown>>;
}
