import type { Column } from '../types';

/** What the cells of a role look like, beyond their type: which test a column must pass, how units are decided. */
export type RoleContent =
  | 'none'
  | 'id'
  | 'name'
  | 'person'
  | 'amount'
  | 'ratio'
  | 'multiple'
  | 'score'
  | 'priority'
  | 'count'
  | 'duration'
  | 'lifecycle'
  | 'size'
  | 'decisionMaker'
  | 'stage';

/** Required roles that stand in for one another: one of each group is enough. */
export type RoleGroup = 'identity' | 'metrics' | 'calledSignal';

/** One thing an analysis wants to know about a row, and how tables name it. */
export interface RoleDefinition {
  readonly role: string;
  readonly kind: Column['kind'];
  readonly content: RoleContent;
  readonly need: 'required' | 'oneOf' | 'optional';
  readonly group?: RoleGroup;
  /** Code of what the analysis cannot say without this role. */
  readonly lost?: string;
  /** Headers that mean this role, in order of preference, in both languages. */
  readonly aliases: readonly string[];
  /** Headers that serve where none of the aliases is there, in order of preference: what a person would take instead. */
  readonly fallbacks?: readonly string[];
}
