import { checkParameters } from '../engine/recipe/checkParameters';
import type { Declared, ParameterSet, ParameterValues } from '../engine/recipe/ParameterSet';
import type { Recipe } from '../engine/recipe/types';
import type { DataCheck, ReadOptions, Table } from '../engine/table/types';
import type { RunFacts, RunStart } from '../report/method/RunFacts';
import type { Report } from '../report/plan';
import type { Sheet } from '../report/sheet/Sheet';
import type { Prose } from '../report/text/proseIn';
import type { Analysis, Explanation, Preview, Subject } from './Analysis';
import { factsOfRun } from './factsOfRun';
import { commonWords, type WordsFor } from './ParameterWords';
import type { Example } from './Example';
import { rememberLast } from './rememberLast';

/** What the other rooms read as it is. */
type Shown = Pick<
  Analysis,
  'title' | 'question' | 'needs' | 'command' | 'notices' | 'input' | 'populations' | 'keptLines'
>;

/** What an analysis is made of. `Result` is what it computes; nobody outside sees it. */
export interface AnalysisDefinition<
  Values extends ParameterValues,
  Parameters extends Declared,
  Result,
> extends Shown {
  readonly parameters: ParameterSet<Values, Parameters>;
  readonly parameterWords: WordsFor<Parameters>;
  /** What the parameters say about reading the table, beside the rows. */
  readonly readOptions?: (parameters: Values) => Omit<ReadOptions, 'rows' | 'answers'>;
  /** Where words depend on what the table holds: see `Analysis.proseOf`. */
  readonly proseOf?: (prose: Prose, parameters: Values, check: DataCheck) => Prose;
  readonly preview: (table: Table, parameters: Values) => Preview;
  /** Loads what is needed for a run only, so that a browser fetches it when a run begins. */
  readonly load: () => Promise<AnalysisParts<Values, Result>>;
}

export interface AnalysisParts<Values extends ParameterValues, Result> {
  readonly example: Example;
  /** Every sheet that a report may have, in tab order. */
  readonly sheets: readonly Sheet<never>[];
  readonly compute: (table: Table, parameters: Values) => Result;
  readonly report: (result: Result, check: DataCheck, recipe: Recipe<Values>, run: RunFacts) => Report;
  readonly explain: (
    result: Result,
    source: ExplainedSource<Values>,
    subject: Subject,
  ) => Explanation | undefined;
}

/** What a result was computed from. */
export interface ExplainedSource<Values extends ParameterValues> {
  readonly table: Table;
  readonly check: DataCheck;
  readonly recipe: Recipe<Values>;
}

/** Makes one object of the parts of an analysis, the one that the registry lists. */
export function defineAnalysis<Values extends ParameterValues, Parameters extends Declared, Result>({
  parameters,
  parameterWords,
  readOptions,
  proseOf,
  preview,
  load,
  ...shown
}: AnalysisDefinition<Values, Parameters, Result>): Analysis {
  /** What a run computed also explains its customers, one after the other, and says the result in another language. */
  let computed: ((table: Table, values: Values) => Result) | undefined;
  return {
    name: parameters.analysis,
    ...shown,
    parameters,
    parameterWords: { ...parameterWords, ...commonWords },
    readOptions: (recipe) => {
      checkParameters(recipe, parameters);
      return { rows: recipe.parameters.rows, answers: recipe.answers, ...readOptions?.(recipe.parameters) };
    },
    proseOf: (prose, recipe, check) => {
      checkParameters(recipe, parameters);
      return proseOf?.(prose, recipe.parameters, check) ?? prose;
    },
    preview: (table, recipe) => {
      checkParameters(recipe, parameters);
      return preview(table, recipe.parameters);
    },
    example: async () => (await load()).example,
    sheets: async () => (await load()).sheets,
    report: async (table, check, recipe, start: RunStart) => {
      checkParameters(recipe, parameters);
      const { compute, report } = await load();
      computed ??= rememberLast(compute);
      const previewOf = (values: Values) => preview(table, values).groups;
      const run = factsOfRun(table, recipe, start, { parameters, populations: shown.populations, previewOf });
      return report(computed(table, recipe.parameters), check, recipe, run);
    },
    explain: async (table, check, recipe, subject) => {
      checkParameters(recipe, parameters);
      const { compute, explain } = await load();
      computed ??= rememberLast(compute);
      return explain(computed(table, recipe.parameters), { table, check, recipe }, subject);
    },
  };
}
