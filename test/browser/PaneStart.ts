import type { FrameOptions } from '../../host/browser/connectFrame';

/** The Excel and the workbook that a browser test starts with. */
export interface PaneStart {
  readonly sheets: readonly {
    readonly name: string;
    readonly table?: string;
    /** One of the generated samples, or rows with the headers first. */
    readonly sample?: 'conversion' | 'mismatch';
    readonly rows?: (string | number | boolean | null)[][];
  }[];
  readonly locale?: string;
  readonly readOnly?: boolean;
  readonly protectedSheets?: readonly string[];
  readonly requirements?: FrameOptions['requirements'];
  readonly faults?: FrameOptions['faults'];
  readonly latency?: number;
  /** Where the pane is served from, with its last slash; from disk where left out. */
  readonly site?: string;
}
