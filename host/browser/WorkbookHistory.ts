import type { ExcelHost } from '../channel/ExcelHost';
import { announceCellChange } from '../executor/cells/announceCellChange';
import { WHOLE_WORKBOOK } from '../executor/EventQueue';
import { copyWorkbook, restoreWorkbook, type WorkbookCopy } from '../workbook/workbookCopy';
import type { SheetModel } from '../workbook/types';

/** As many as Excel keeps. */
const MOST_STEPS = 100;

interface Step {
  /** The workbook on the other side of the step. */
  readonly copy: WorkbookCopy;
  readonly sheets: ReadonlySet<SheetModel>;
}

/**
 * What can be undone and done again. Edits that follow each other belong to one step until `closeStep` is called: an
 * analysis writes by hundreds of requests and is undone at once. Results of formulas are no edits.
 */
export class WorkbookHistory {
  private present: WorkbookCopy;
  private readonly undone: Step[] = [];
  private readonly done: Step[] = [];
  private readonly edited = new Set<SheetModel>();
  private stepIsOpen = false;
  private readonly stopListening: () => void;

  constructor(
    private readonly host: ExcelHost,
    onEdit: () => void = () => undefined,
  ) {
    this.present = copyWorkbook(host.session.workbook);
    this.stopListening = host.session.onModelChanged((sheets, edited) => {
      if (!edited) return;
      this.stepIsOpen = true;
      for (const sheet of sheets) this.edited.add(sheet);
      onEdit();
    });
  }

  get isWriting(): boolean {
    return this.stepIsOpen;
  }

  get canUndo(): boolean {
    return this.stepIsOpen || this.done.length > 0;
  }

  get canRedo(): boolean {
    return !this.stepIsOpen && this.undone.length > 0;
  }

  /** What was edited until now is one step. */
  closeStep(): void {
    if (!this.stepIsOpen) return;
    this.stepIsOpen = false;
    this.done.push({ copy: this.present, sheets: new Set(this.edited) });
    if (this.done.length > MOST_STEPS) this.done.shift();
    this.undone.length = 0;
    this.edited.clear();
    this.present = copyWorkbook(this.host.session.workbook);
  }

  undo(): void {
    this.closeStep();
    this.go(this.done, this.undone);
  }

  redo(): void {
    this.closeStep();
    this.go(this.undone, this.done);
  }

  close(): void {
    this.stopListening();
  }

  private go(from: Step[], to: Step[]): void {
    const step = from.pop();
    if (step === undefined) return;
    to.push({ copy: this.present, sheets: step.sheets });
    this.present = step.copy;
    const { session } = this.host;
    const before = [...session.workbook.sheets];
    restoreWorkbook(session.workbook, step.copy);
    const after = session.workbook.sheets;
    const announce = (event: 'Added' | 'Deleted', sheets: readonly SheetModel[]) => {
      for (const { id } of sheets) {
        const facts = { worksheetId: id, source: 'Local', type: `Worksheet${event}` };
        session.events.raise(`worksheet${event}`, [WHOLE_WORKBOOK], facts);
      }
    };
    announce(
      'Added',
      after.filter((sheet) => !before.includes(sheet)),
    );
    announce(
      'Deleted',
      before.filter((sheet) => !after.includes(sheet)),
    );
    session.calculation?.workbookRestored();
    for (const sheet of step.sheets) {
      session.noteResult(sheet);
      const area = sheet.cells.usedArea();
      if (area !== undefined && session.workbook.sheets.includes(sheet)) {
        announceCellChange({ sheet, area }, session);
      }
    }
    this.host.flushEvents();
  }
}
