import type { Catalogue } from '../../../host/catalogue/types';
import type { FunctionsMetadata } from '../../../host/cells/functionMetadata';
import { connectFrame, type ConnectedFrame } from '../../../host/browser/connectFrame';
import { PersonAtExcel } from '../../../host/browser/PersonAtExcel';
import type { Area, SheetModel, WorkbookModel } from '../../../host/workbook/types';

/** What Excel knows about the add-in and about its own interface. */
export interface AddinFiles {
  readonly catalogue: Catalogue;
  /** functions.json */
  readonly functions: FunctionsMetadata;
}

/** The workbook that is open in the preview, and the pane connected to it. */
export class PreviewExcel {
  readonly person: PersonAtExcel;
  private readonly frame: ConnectedFrame;

  constructor(
    readonly workbook: WorkbookModel,
    element: HTMLIFrameElement,
    readonly locale: string,
    files: AddinFiles,
    onChange: () => void,
  ) {
    this.frame = connectFrame(element, workbook, {
      catalogue: files.catalogue,
      url: '/taskpane.html',
      locale,
      customFunctions: files.functions,
      onModelChanged: onChange,
    });
    this.person = new PersonAtExcel(this.frame.host);
  }

  get sheet(): SheetModel {
    const { sheets, activeSheetId } = this.workbook;
    return sheets.find(({ id }) => id === activeSheetId) ?? sheets[0]!;
  }

  get selection(): Area {
    return this.frame.host.session.selection(this.sheet);
  }

  command(id: string): void {
    void this.frame.host.invokeCommand(id);
  }

  close(): void {
    this.frame.disconnect();
  }
}
