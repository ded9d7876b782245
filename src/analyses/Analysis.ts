import type { ParameterSet } from '../engine/recipe/ParameterSet';
import type { Locale, Recipe } from '../engine/recipe/types';
import type { DataCheck, ReadOptions, Table } from '../engine/table/types';
import type { Report } from '../report/plan';

/**
 * An analysis as the other rooms know it: they ask, and what it computes in between stays inside (`defineAnalysis`).
 * Recipes are checked against its parameters before they are used.
 */
export interface Analysis {
  /** As recipes and the command line write it. */
  readonly name: string;
  readonly words: Readonly<Record<Locale, AnalysisWords>>;
  readonly parameters: ParameterSet;
  /** What the parameters say about reading the table: which rows, and what to do with customers that stand twice. */
  readOptions(recipe: Recipe): ReadOptions;
  /** The headline counts that a recipe leads to, quick enough to follow a slider. */
  preview(table: Table, recipe: Recipe): readonly PreviewFigure[];
  report(table: Table, check: DataCheck, recipe: Recipe, version: string): Promise<Report>;
  /** Why a customer or product stands where it stands; undefined when the subject is none of the table. */
  explain(table: Table, recipe: Recipe, subject: Subject): Promise<Explanation | undefined>;
}

export interface AnalysisWords {
  readonly title: string;
  /** The question that it answers. */
  readonly question: string;
}

/** A headline count of the preview: the key of its label, the count and what it is compared with. */
export interface PreviewFigure {
  readonly key: string;
  readonly facts: Readonly<Record<string, number>>;
}

/** Who is to be explained: by sheet row where the table has one row each, else by name. */
export type Subject = { readonly row: number } | { readonly name: string };

export interface Explanation {
  readonly name: string;
  readonly kind: 'customer' | 'product';
  readonly score: number;
  readonly rank: number | undefined;
  readonly of: number;
  readonly tier: 'high' | 'mid' | 'low' | undefined;
  readonly terms: readonly ExplanationTerm[];
  /** Distance of a figure to the line that decides: positive is above it. */
  readonly lines: readonly ExplanationLine[];
}
export interface ExplanationTerm {
  /** Code of the measure or the role whose column it is. */
  readonly measure: string;
  readonly raw: number;
  /** A rate is a fraction, shown in percent. */
  readonly unit: 'rate' | 'number';
  readonly normalised: number;
  readonly weight: number;
  readonly contribution: number;
}
export interface ExplanationLine {
  readonly line: 'priority' | 'performance' | 'highTier' | 'lowTier';
  readonly value: number;
  readonly cut: number;
}
