import { choice } from './kinds/choice';
import { toggle } from './kinds/toggle';
import type { Parameter, ParameterValue } from './Parameter';

/** Where the pane shows a parameter, in this order; `advanced` is closed until somebody opens it. */
export const parameterSections = ['weights', 'lines', 'targets', 'advanced'] as const;
export type ParameterSection = (typeof parameterSections)[number];

/** Parameters by name. */
export type Declared = Readonly<Record<string, Parameter>>;

/**
 * What every analysis has: the rows that are used, all or only the visible ones of a filtered sheet, the sheets that are
 * written, and whether plain formulas that compute the figures again are among them.
 */
const common = {
  rows: choice(['all', 'visible'], 'all'),
  sheets: choice(['all', 'summaryAndLists'], 'all'),
  proof: toggle(false),
};
export type Common = typeof common;

/** The values of parameters that are declared by name. */
export type ValuesOf<Parameters extends Declared> = {
  readonly [Name in keyof Parameters]: Parameters[Name]['default'];
};

/** Values of the parameters of an analysis, whichever it is. */
export interface ParameterValues extends ValuesOf<Common> {
  readonly [name: string]: ParameterValue;
}

/** The parameters of one analysis: all that a recipe of it may say. */
export interface ParameterSet<
  Values extends ParameterValues = ParameterValues,
  Parameters extends Declared = Declared,
> {
  readonly analysis: string;
  /** In the order in which they are shown. */
  readonly declared: Parameters;
  readonly defaults: Values;
  readonly sections: Readonly<Record<ParameterSection, readonly string[]>>;
  /** Shares that cannot have members in common: together they are at most the whole. */
  readonly disjointShares: readonly string[];
}

/** The parameters of an analysis by the section of the pane that shows them. */
interface Sections<W extends Declared, L extends Declared, T extends Declared, A extends Declared> {
  readonly weights: W;
  /** Where the lines are drawn that divide customers or products. */
  readonly lines: L;
  readonly targets: T;
  readonly advanced: A;
}

/**
 * Declares the parameters of an analysis, once: their types, defaults, checks, texts on the command line, controls in
 * the pane and the reference of parameters are all derived from what stands here.
 *
 * @example
 * const { defaults } = declareParameters('visits', {
 *   weights: {}, lines: { topShare: tierShare(0.3) }, targets: {}, advanced: {},
 * });
 * defaults // { topShare: 0.3, rows: 'all', sheets: 'all', proof: false }
 */
export function declareParameters<
  W extends Declared,
  L extends Declared,
  T extends Declared,
  A extends Declared,
>(
  analysis: string,
  sections: Sections<W, L, T, A>,
  disjointShares: readonly (keyof L & string)[] = [],
): ParameterSet<ValuesOf<W & L & T & A & Common>, W & L & T & A & Common> {
  const declared = {
    ...sections.weights,
    ...sections.lines,
    ...sections.targets,
    ...sections.advanced,
    ...common,
  };
  const defaults = Object.fromEntries(Object.entries(declared).map(([name, each]) => [name, each.default]));
  return {
    analysis,
    declared,
    // The names and types are those of `declared`, which `fromEntries` forgets.
    defaults: defaults as ValuesOf<W & L & T & A & Common>,
    sections: {
      weights: Object.keys(sections.weights),
      lines: Object.keys(sections.lines),
      targets: Object.keys(sections.targets),
      advanced: Object.keys(sections.advanced),
    },
    disjointShares,
  };
}
