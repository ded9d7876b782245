import type { RunGroup } from '../engine/history/RunRecord';
import type { ParameterValue } from '../engine/recipe/Parameter';
import type { ParameterSet } from '../engine/recipe/ParameterSet';
import type { Recipe } from '../engine/recipe/types';
import type { AnalysisInput } from '../engine/table/AnalysisInput';
import type { DataCheck, ReadOptions, Table } from '../engine/table/types';
import type { ClassOf } from '../engine/history/compareGroups';
import type { FormatName } from '../report/figures/formats';
import type { RunStart } from '../report/method/RunFacts';
import type { Report } from '../report/plan';
import type { Sheet } from '../report/sheet/Sheet';
import type { Prose } from '../report/text/proseIn';
import type { Vocabulary, Words } from '../report/text/Words';
import type { Example } from './Example';
import type { ParameterWords } from './ParameterWords';

/**
 * An analysis as the other rooms know it: they ask, and what it computes in between stays inside (`defineAnalysis`).
 * Recipes are checked against its parameters before they are used.
 */
export interface Analysis {
  /** As recipes and the command line write it. */
  readonly name: string;
  readonly title: Words;
  /** The question that it answers. */
  readonly question: Words;
  /** What a table must have, in a sentence. */
  readonly needs: Words;
  /** What the ribbon says of the command that starts it. */
  readonly command: { readonly label: Words; readonly description: Words };
  /** Sentences for the problems that only this analysis raises. */
  readonly notices: Vocabulary;
  /** What it reads of a table. */
  readonly input: AnalysisInput;
  readonly parameters: ParameterSet;
  /** What each parameter is called, and what it does. */
  readonly parameterWords: ParameterWords;
  /** Those whose class is told from run to run, by key. */
  readonly populations: Readonly<Record<string, Population>>;
  /** The parameters that keep the lines of a run; undefined where it has none to keep, left out where there are no such. */
  readonly keptLines?: (groups: readonly RunGroup[]) => Readonly<Record<string, ParameterValue>> | undefined;
  /** What the parameters say about reading the table: which rows, and what to do with customers that stand twice. */
  readOptions(recipe: Recipe): ReadOptions;
  /**
   * The language in which this analysis speaks of a table: that of the reader, with the words for what the table holds.
   *
   * @param check what was read, before the run as well
   */
  proseOf(prose: Prose, recipe: Recipe, check: DataCheck): Prose;
  /** The headline counts that a recipe leads to, quick enough to follow a slider. */
  preview(table: Table, recipe: Recipe): Preview;
  /** A table of a few rows to try it on, where a workbook has none. */
  example(): Promise<Example>;
  /** Every sheet that a report may have, in tab order, for the reference. */
  sheets(): Promise<readonly Sheet<never>[]>;
  report(table: Table, check: DataCheck, recipe: Recipe, run: RunStart): Promise<Report>;
  /** Why a customer or product stands where it stands; undefined when the subject is none of the table. */
  explain(table: Table, check: DataCheck, recipe: Recipe, subject: Subject): Promise<Explanation | undefined>;
}

/** What a recipe leads to, as far as it can be told while a slider is dragged. */
export interface Preview {
  readonly figures: readonly PreviewFigure[];
  /** Who is where: two previews of a table tell who enters and who leaves. */
  readonly groups: readonly PreviewGroup[];
}

/** Members of which one class is looked at: the high tier, or the mismatch. */
export interface PreviewGroup extends Pick<Population, 'title' | 'moved' | 'inside'> {
  /** Of its population. */
  readonly key: string;
  /** Who they are, the same under every recipe. */
  readonly ids: ArrayLike<number>;
  /** The class of each. */
  readonly classes: ArrayLike<number>;
  /** By measure, the figures that the lines are drawn on, one a member; NaN is missing. */
  readonly scores: readonly ArrayLike<number>[];
  /** A line a measure, or two; undefined for one that there is not. */
  readonly lines: readonly (number | undefined)[];
  readonly nameAt: (place: number) => string;
  /** The first of the class, best first, as many as are named. */
  readonly first: readonly string[];
  readonly nameOf: (id: number) => string;
}

/** A population whose members have a class each, and what the classes are called. */
export interface Population {
  /** One of them, over a column of names. */
  readonly member: Words;
  /** The class that is looked at. */
  readonly title: Words;
  /** What moves when one of them changes its class. */
  readonly moved: Words;
  /** By class. */
  readonly classes: readonly Words[];
  /** The class that is looked at. */
  readonly inside: number;
  readonly classOf: ClassOf;
}

/** A headline count of the preview, in words with places for the counts. */
export interface PreviewFigure {
  readonly words: Words;
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
  /** The share of the others that it leaves behind, 0 to 1. */
  readonly percentile: number;
  /** Where it belongs: its tier or its quadrant. */
  readonly verdict: Words;
  readonly terms: readonly ExplanationTerm[];
  /** Distance of a figure to the line that decides: positive is above it. */
  readonly lines: readonly ExplanationLine[];
  /** The least single change that would move it, if one can. */
  readonly change: Words | undefined;
  /** What else speaks for or against it, in sentences. */
  readonly evidence: readonly Words[];
  /** Those beside it in the order of the score, with their places. */
  readonly peers: readonly Peer[];
  /** The lists of things to do that it is on, with the reason. */
  readonly lists: readonly { readonly name: Words; readonly advice: Words; readonly why: Words }[];
}
export interface Peer {
  readonly name: string;
  readonly rank: number;
  readonly score: number;
}
export interface ExplanationTerm {
  readonly measure: Words;
  readonly raw: number;
  /** How its value is written: a rate is a fraction, shown in percent. */
  readonly unit: FormatName;
  readonly normalised: number;
  readonly weight: number;
  readonly contribution: number;
}
export interface ExplanationLine {
  /** What the line is called within a sentence. */
  readonly line: Words;
  readonly value: number;
  readonly cut: number;
}
