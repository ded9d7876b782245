import type { Recipe } from '../recipe/types';
import type { Estimate } from '../statistics/differenceInterval';

/** Version of the record that this code writes. */
export const RECORD_VERSION = 2;

/**
 * One finished run, as workbook, file and JSON keep it. Version 0.1.0 kept the time, recipe, headlines and version only: what
 * such a record lacks cannot be compared.
 */
export interface RunRecord {
  /** Of this format; 1 where it is lacking. */
  readonly record?: number;
  /** ISO 8601 in UTC. */
  readonly when: string;
  readonly recipe: Recipe;
  readonly version: string;
  readonly headlines: readonly RunFigure[];
  readonly source?: RunSource;
  /** Of the values that were read, whatever the order of the rows: see `fingerprintTable`. */
  readonly fingerprint?: string;
  readonly warnings?: readonly RunWarning[];
  /** What is followed from run to run, whether or not it is a headline; those without a value are left out. */
  readonly indicators?: readonly RunIndicator[];
  /** Who stands where; lacking where the history has no room for so many, or for them any more. */
  readonly groups?: readonly RunGroup[];
  readonly lists?: readonly RunList[];
  /** How many judgements of people stand; lacking where there is none. */
  readonly judgements?: number;
}

export interface RunSource {
  /** Sheet, table and cells, as a person reads them. */
  readonly range: string;
  readonly read: number;
  readonly used: number;
}

/** A headline figure: what it is called, as it was written, and its value. */
export interface RunFigure {
  readonly label: string;
  readonly text: string;
  /** Stable across runs and languages. */
  readonly key?: string;
  readonly value?: number;
  /** Kind of figure, as the report writes it. */
  readonly format?: string;
  /** What chance is judged on: the share behind a count, else the figure itself, with its 95 % interval. */
  readonly estimate?: Estimate;
}

/** An indicator by its key, which is stable across runs and languages. */
export interface RunIndicator {
  readonly key: string;
  readonly value: number;
}

/** What a reader should keep in mind, by its code and as it was written. */
export interface RunWarning {
  readonly code: string;
  readonly text: string;
}

/** The members of a population and the class of each, in one order. */
export interface RunGroup {
  /** Stable across runs and languages. */
  readonly key: string;
  readonly names: readonly string[];
  /** One digit a member: its class. */
  readonly classes: string;
  /** By measure, the figure of each member that the lines are drawn on; a missing one is null. */
  readonly scores: readonly (readonly (number | null)[])[];
  /** The lines by measure, in the order that the population declares; null for one that there is not. */
  readonly lines: readonly (number | null)[];
}

/** A list of things to do and who was on it. */
export interface RunList {
  readonly key: string;
  readonly name: string;
  readonly members: readonly string[];
}
