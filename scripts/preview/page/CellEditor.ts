import type { Area } from '../../../host/workbook/types';
import type { PreviewExcel } from './PreviewExcel';
import type { SheetView } from './SheetView';

/** The box over a cell that a person types into. While it is open, Excel is in cell edit mode. */
export class CellEditor {
  private readonly input = document.createElement('input');
  private target: { readonly excel: PreviewExcel; readonly area: Area } | undefined;

  constructor(
    private readonly view: SheetView,
    private readonly onClosed: (moveDown: boolean) => void,
  ) {
    this.input.className = 'editor';
    this.input.hidden = true;
    view.root.parentElement?.append(this.input);
    this.input.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      event.stopPropagation();
      if (event.key === 'Enter') this.close(true, true);
      if (event.key === 'Escape') this.close(false, false);
    });
    this.input.addEventListener('blur', () => this.close(true, false));
  }

  open(excel: PreviewExcel, area: Area, text: string): void {
    this.target = { excel, area };
    excel.person.startEditing();
    const place = this.view.placeOf({ ...area, rows: 1, columns: 1 });
    const { offsetLeft, offsetTop } = this.view.root;
    Object.assign(this.input.style, {
      left: `${offsetLeft + place.left}px`,
      top: `${offsetTop + place.top}px`,
      width: `${Math.max(place.width, 80)}px`,
      height: `${place.height}px`,
    });
    this.input.value = text;
    this.input.hidden = false;
    this.input.focus();
  }

  private close(keep: boolean, moveDown: boolean): void {
    if (this.target === undefined) return;
    const { excel, area } = this.target;
    this.target = undefined;
    this.input.hidden = true;
    excel.person.endEditing();
    if (keep) excel.enter(area, this.input.value);
    this.onClosed(moveDown);
  }
}
