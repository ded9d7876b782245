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

/** One thing an analysis wants to know about a row, and how tables name it. */
export interface RoleDefinition {
  readonly role: string;
  readonly kind: Column['kind'];
  readonly content: RoleContent;
  readonly need: 'required' | 'oneOf' | 'optional';
  /** Name of the required roles that stand in for one another: one of each group is enough. */
  readonly group?: string;
  /** A row without a value here is left out; `any`: one of the roles with this mark is enough. */
  readonly inRow?: 'each' | 'any';
  /** A role that stands in for another is not needed in a row where the table has that one. */
  readonly insteadOf?: string;
  /** Roles that make up for this one: what is lost without it is not lost where the table has one of them. */
  readonly madeUpBy?: readonly string[];
  /** An attribute of the customer: the same in all records, or one that may change from one to the next. */
  readonly ofCustomer?: 'lasting' | 'changing';
  /** What is lost without this role changes the figures that are left. */
  readonly lossChangesFigures?: true;
  /** Code of what the analysis cannot say without this role. */
  readonly lost?: string;
  /** Headers that mean this role, in order of preference, in both languages. */
  readonly aliases: readonly string[];
  /** Headers that serve where none of the aliases is there, in order of preference: what a person would take instead. */
  readonly fallbacks?: readonly string[];
}
