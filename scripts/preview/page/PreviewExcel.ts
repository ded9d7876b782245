import type { Catalogue } from '../../../host/catalogue/types';
import type { FunctionsMetadata } from '../../../host/cells/functionMetadata';
import { connectFrame, type ConnectedFrame } from '../../../host/browser/connectFrame';
import { PersonAtExcel } from '../../../host/browser/PersonAtExcel';
import { WorkbookHistory } from '../../../host/browser/WorkbookHistory';
import type { Area, SheetModel, WorkbookModel } from '../../../host/workbook/types';

/** What Excel knows about the add-in and about its own interface. */
export interface AddinFiles {
  readonly catalogue: Catalogue;
  /** functions.json */
  readonly functions: FunctionsMetadata;
}

/** Milliseconds without a request after which what the pane wrote is one step to undo: a run has no such pauses. */
const STEP_ENDS = 1_000;

/** The workbook that is open in the preview, and the pane connected to it. */
export class PreviewExcel {
  readonly person: PersonAtExcel;
  private readonly frame: ConnectedFrame;
  private readonly history: WorkbookHistory;
  private stepEnds: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly workbook: WorkbookModel,
    element: HTMLIFrameElement,
    readonly locale: string,
    files: AddinFiles,
    private readonly onChange: () => void,
  ) {
    this.frame = connectFrame(element, workbook, {
      catalogue: files.catalogue,
      url: '/taskpane.html',
      locale,
      customFunctions: files.functions,
      onModelChanged: onChange,
    });
    this.history = new WorkbookHistory(this.frame.host, () => this.endStepSoon());
    this.person = new PersonAtExcel(this.frame.host);
  }

  get sheet(): SheetModel {
    const { sheets, activeSheetId } = this.workbook;
    return sheets.find(({ id }) => id === activeSheetId) ?? sheets[0]!;
  }

  get selection(): Area {
    return this.frame.host.session.selection(this.sheet);
  }

  /** Types a text into a cell: one step to undo. */
  enter(cell: { readonly row: number; readonly column: number }, text: string): void {
    this.history.closeStep();
    this.person.enter(this.sheet, cell.row, cell.column, text);
    this.history.closeStep();
    this.onChange();
  }

  /** Nothing can be undone while the pane is writing. */
  get canUndo(): boolean {
    return !this.history.isWriting && this.history.canUndo;
  }

  get canRedo(): boolean {
    return this.history.canRedo;
  }

  undo(): void {
    if (this.canUndo) this.history.undo();
  }

  redo(): void {
    if (this.canRedo) this.history.redo();
  }

  command(id: string): void {
    void this.frame.host.invokeCommand(id);
  }

  close(): void {
    clearTimeout(this.stepEnds);
    this.history.close();
    this.frame.disconnect();
  }

  private endStepSoon(): void {
    clearTimeout(this.stepEnds);
    const requests = this.frame.host.requests.length;
    this.stepEnds = setTimeout(() => {
      if (this.frame.host.requests.length > requests) return this.endStepSoon();
      this.history.closeStep();
      this.onChange();
    }, STEP_ENDS);
  }
}
