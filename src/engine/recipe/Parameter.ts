import type { Problem } from '../problem';

/** Values of a column, as the table has them, by role. */
export type TextsByRole = Readonly<Record<string, readonly string[]>>;

/** What a parameter can hold, in a recipe's JSON as in the code. */
export type ParameterValue = number | string | boolean | readonly number[] | readonly string[] | TextsByRole;

/**
 * How a value is chosen: the pane's control and the reference of parameters are made from it.
 * `Part` is what a reader must know by name: the measures that are weighed, the rules to choose from.
 */
export type ParameterField<Part extends string = string> =
  | { readonly kind: 'percent'; readonly minimum: number; readonly maximum: number }
  | {
      readonly kind: 'number';
      readonly minimum: number;
      readonly maximum: number;
      readonly isWhole: boolean;
      /** By how much one press of an arrow changes it. */
      readonly step: number;
    }
  | { readonly kind: 'choice'; readonly choices: readonly Part[] }
  | { readonly kind: 'toggle' }
  | {
      readonly kind: 'weights';
      readonly measures: readonly Part[];
      readonly minimum: number;
      readonly maximum: number;
    }
  | { readonly kind: 'choices'; readonly measures: readonly Part[]; readonly choices: readonly Part[] }
  | {
      readonly kind: 'numbers';
      readonly places: readonly Part[];
      readonly minimum: number;
      readonly maximum: number;
    }
  | { readonly kind: 'texts' }
  | { readonly kind: 'textsByRole'; readonly roles: readonly string[]; readonly separator: ',' | '>' };

/** One parameter of an analysis, declared once: what it is when nobody says otherwise, and what it may be. */
export interface Parameter<Value extends ParameterValue = ParameterValue, Part extends string = string> {
  readonly default: Value;
  readonly field: ParameterField<Part>;
  /** What is wrong with a value under this name; undefined when the parameter may have it. */
  readonly findProblem: (name: string, value: unknown) => Problem | undefined;
  /**
   * The value that a text stands for, as it is typed on a command line. It is not checked yet.
   * @param current the value so far: a text may change a part of it
   */
  readonly readText: (name: string, text: string, current: ParameterValue) => ParameterValue;
}
