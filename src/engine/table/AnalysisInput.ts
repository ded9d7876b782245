import type { RoleDefinition } from './roles/RoleDefinition';

/** What an analysis reads of a table. It hands this in: the table room knows no analysis. */
export interface AnalysisInput {
  /** Name of the analysis. */
  readonly analysis: string;
  /** In the order in which they are read, matched and shown. */
  readonly roles: readonly RoleDefinition[];
  /** What a row is: a record, of which a customer has many, or one customer, who should stand in no other row. */
  readonly rows: 'records' | 'customers';
}
