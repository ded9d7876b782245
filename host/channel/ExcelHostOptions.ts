import type { Catalogue } from '../catalogue/types';
import type { BlankCells } from '../cells/FunctionEvaluator';
import type { FunctionsMetadata } from '../cells/functionMetadata';
import type { Fault } from '../executor/FaultPlan';
import type { WorkbookModel } from '../workbook/types';

export interface ExcelHostOptions {
  readonly workbook: WorkbookModel;
  readonly catalogue: Catalogue;
  /** Origin of the add-in's page. */
  readonly origin: string;
  /** Sends a text to the add-in's window. */
  readonly post: (text: string) => void;
  /** Laid over the default sets; an empty version takes a set away. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** Language of Excel, of numbers and of dates. */
  readonly locale?: string;
  /**
   * Custom functions run in the add-in's page, in a shared runtime. With their metadata (`functions.json`) formulas
   * in cells are evaluated too.
   */
  readonly customFunctions?: boolean | FunctionsMetadata;
  /** Stands before the functions' names in formulas. */
  readonly functionNamespace?: string;
  readonly blankCells?: BlankCells;
  readonly faults?: readonly Fault[];
  /** Milliseconds that every request takes. */
  readonly latency?: number;
  readonly maximumPayloadBytes?: number;
  /** Start values of `document.settings`: JSON text by name. */
  readonly documentSettings?: Readonly<Record<string, string>>;
}

/** What whoever starts a host may choose about it, in Node and in a browser alike. */
export type HostSettings = Partial<
  Pick<
    ExcelHostOptions,
    | 'requirements'
    | 'locale'
    | 'faults'
    | 'latency'
    | 'customFunctions'
    | 'functionNamespace'
    | 'blankCells'
    | 'maximumPayloadBytes'
    | 'documentSettings'
  >
>;
