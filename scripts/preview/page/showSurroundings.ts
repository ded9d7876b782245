import { formatArea } from '../../../host/workbook/address';
import { cellText } from '../../../host/workbook/cellText';
import type { Area, SheetModel, WorkbookModel } from '../../../host/workbook/types';
import type { PageFrame } from './drawFrame';

/** The tabs of the sheets that are not hidden. */
export function showTabs(
  root: HTMLElement,
  workbook: WorkbookModel,
  onChoose: (sheet: SheetModel) => void,
): void {
  const tabs = workbook.sheets
    .filter(({ visibility }) => visibility === 'Visible')
    .map((sheet) => {
      const tab = document.createElement('button');
      const isActive = sheet.id === workbook.activeSheetId;
      tab.type = 'button';
      tab.textContent = sheet.name;
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-selected', String(isActive));
      if (sheet.tabColor) tab.style.setProperty('--tab-color', sheet.tabColor);
      tab.addEventListener('click', () => onChoose(sheet));
      return tab;
    });
  root.replaceChildren(...tabs);
  root.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Address and content of the selected cell, as in Excel's formula bar. */
export function showCell(frame: PageFrame, sheet: SheetModel, selection: Area): void {
  const { row, column } = selection;
  const formula = sheet.cells.formula(row, column);
  frame.cell.textContent = formatArea(selection);
  frame.content.textContent = formula ?? cellText(sheet.cells.value(row, column), 'General');
}
