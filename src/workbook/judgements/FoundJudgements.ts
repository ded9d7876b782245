import type { Notice } from '../../engine/problem';
import type { Judgement } from '../../engine/judgement/Judgement';
import type { KeptNote } from '../notes/TypedCells';

/** What people have judged as a run finds it, before it computes and writes anything. */
export interface FoundJudgements {
  readonly judgements: readonly Judgement[];
  /** The same with what was taken away: it goes once the lists are written, and the note of it with them. */
  readonly safe: readonly Judgement[];
  /** By sheet (`shownKey`), what the lists show now. */
  readonly shown: Readonly<Record<string, readonly Judgement[]>>;
  /** By language or sheet, what they showed as they were written: see `JudgementStore`. */
  readonly written: Readonly<Record<string, readonly Judgement[]>>;
  /** By id of a sheet, the cells that were taken over, as they were: no notes have to be kept of them. */
  readonly taken: ReadonlyMap<string, TakenCells>;
  /** By role of a sheet, what to keep among the notes there. */
  readonly notes: ReadonlyMap<string, readonly KeptNote[]>;
  readonly notices: readonly Notice[];
  /** The workbook keeps a store of them already, which may hold some that are taken away now. */
  readonly isKept: boolean;
  /** Excel did not tell what it keeps: it is not written over by what stands in the cells alone. */
  readonly isUnread: boolean;
}

/** What stood in cells that were taken over, by their addresses. */
export type TakenCells = ReadonlyMap<string, unknown>;

/** As long as nobody has judged anything. */
export const nothingJudged: FoundJudgements = {
  judgements: [],
  safe: [],
  shown: {},
  written: {},
  taken: new Map(),
  notes: new Map(),
  notices: [],
  isKept: false,
  isUnread: false,
};

/** By what a store keeps what one sheet shows. */
export function shownKey(locale: string, role: string): string {
  return `${locale}/${role}`;
}
