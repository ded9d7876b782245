import type { Catalogue } from '../../../host/catalogue/types';
import { connectFrame, type ConnectedFrame } from '../../../host/browser/connectFrame';
import { PersonAtExcel } from '../../../host/browser/PersonAtExcel';
import type { Area, SheetModel, WorkbookModel } from '../../../host/workbook/types';

/** The workbook that is open in the preview, and the pane connected to it. */
export class PreviewExcel {
  readonly person: PersonAtExcel;
  private readonly frame: ConnectedFrame;

  constructor(
    readonly workbook: WorkbookModel,
    element: HTMLIFrameElement,
    readonly locale: string,
    catalogue: Catalogue,
    onChange: () => void,
  ) {
    this.frame = connectFrame(element, workbook, {
      catalogue,
      url: '/taskpane.html',
      locale,
      customFunctions: true,
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
