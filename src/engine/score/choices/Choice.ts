import type { NormalisationMethod } from '../normalisations';

/** What an analysis that scores, normalises and cuts has to choose. */
export interface Choices<Rule extends string> {
  /** One a metric; a negative weight subtracts. */
  readonly weights: readonly number[];
  /** Shares that cuts are made by. */
  readonly shares: readonly number[];
  readonly method: NormalisationMethod;
  /** How a cut is made where values tie. */
  readonly rule: Rule;
}

/** One choice, and what could have been chosen in its place; `part` is the place of a weight or share among its like. */
export type Choice<Rule extends string> =
  | {
      readonly kind: 'weight' | 'share';
      readonly part: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'method'; readonly from: NormalisationMethod; readonly to: NormalisationMethod }
  | { readonly kind: 'rule'; readonly from: Rule; readonly to: Rule };

/** Members that have another class when one choice alone is another. */
export interface SingleChoice<Rule extends string> {
  readonly choice: Choice<Rule>;
  /** Ascending. */
  readonly changed: Int32Array;
  /** How many of them come into the first class, and how many leave it. */
  readonly entered: number;
  readonly left: number;
}

/** How often each member keeps its class when all choices are drawn anew at once. */
export interface DrawnStability {
  readonly draws: number;
  /** Those that were drawn, in turn. */
  readonly methods: readonly NormalisationMethod[];
  /** By member: the share of the draws in which it has the class that it has. */
  readonly stays: Float64Array;
  /** By member: a place in `stayNames`. */
  readonly bands: Uint8Array;
}

/** How far classes rest on the choices that were made. */
export interface ChoiceStability<Rule extends string> {
  /** Those that change most first. */
  readonly singles: readonly SingleChoice<Rule>[];
  /** undefined for fewer than three members: there is nobody to be ranked among. */
  readonly drawn: DrawnStability | undefined;
}
