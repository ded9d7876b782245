import type { ParameterValues } from './ParameterSet';

/** Languages in which everything a person reads exists. */
export type Locale = 'en' | 'zh-CN';

export interface RecipeSource {
  readonly sheet: string;
  readonly table?: string;
}

/** All that is needed to run an analysis again and get the same sheets. */
export interface Recipe<Values extends ParameterValues = ParameterValues> {
  /** Version of this format; older ones are migrated when read. */
  readonly version: 1;
  /** Name of the analysis. */
  readonly analysis: string;
  readonly source: RecipeSource;
  /** Role to header as written; null: deliberately unused. Roles not named are guessed. */
  readonly mapping: Readonly<Record<string, string | null>>;
  readonly answers: Readonly<Record<string, string>>;
  readonly parameters: Values;
  /** Language of the sheets that are written. */
  readonly locale: Locale;
}
