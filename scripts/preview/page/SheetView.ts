import { contains } from '../../../host/workbook/areas';
import type { Area, SheetModel, WorkbookModel } from '../../../host/workbook/types';
import { ChartLayer } from './ChartLayer';
import { ConditionalLooks } from './conditionalLook';
import { drawCell, type CellPainter } from './drawCell';
import { element } from './element';
import { HEADER_HEIGHT, Heads, NUMBER_WIDTH } from './Heads';
import { numbers, type Lines } from './LineOffsets';
import { scrollTo } from './scrollTo';
import { boxOf, measureSheet, type Box, type SheetGeometry } from './sheetGeometry';

/** Texts of cells further to the left may run into view. */
const COLUMNS_BEFORE = 8;

/** The quarters of a sheet with frozen panes: what scrolls, what stays on top, on the left, in both directions. */
type Pane = 'body' | 'top' | 'left' | 'corner';

export interface ShownSheet {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly locale: string;
  readonly selection: Area;
}

/** Draws the part of a sheet that is in view. Scrolling is the browser's own, so that a million rows scroll as ten. */
export class SheetView {
  private readonly canvas = element('div', 'canvas');
  private readonly layers: Readonly<Record<Pane, HTMLElement>> = {
    body: element('div', 'layer body'),
    top: element('div', 'layer top'),
    left: element('div', 'layer left'),
    corner: element('div', 'layer corner'),
  };
  private readonly heads = new Heads();
  private readonly origin = element('div', 'origin');
  private readonly mark = element('div', 'selection');
  private readonly charts: ChartLayer;
  private shown: ShownSheet | undefined;
  private geometry: SheetGeometry | undefined;
  private painter: CellPainter | undefined;
  private waiting = false;

  constructor(readonly root: HTMLElement) {
    this.charts = new ChartLayer(element('div', 'layer charts'));
    this.canvas.append(
      ...[
        this.origin,
        this.heads.columns,
        this.heads.rows,
        this.layers.corner,
        this.layers.top,
        this.layers.left,
      ],
      ...[this.layers.body, this.charts.root],
    );
    root.append(this.canvas);
    root.addEventListener('scroll', () => this.drawSoon());
    new ResizeObserver(() => this.drawSoon()).observe(root);
  }

  /** Shows a sheet as it is now. */
  show(shown: ShownSheet): void {
    const isOther = this.shown?.sheet !== shown.sheet;
    this.shown = shown;
    this.geometry = measureSheet(shown.sheet);
    this.painter = { ...shown, conditional: new ConditionalLooks(shown.sheet) };
    this.canvas.style.width = `${NUMBER_WIDTH + this.geometry.columns.total}px`;
    this.canvas.style.height = `${HEADER_HEIGHT + this.geometry.rows.total}px`;
    this.charts.show(shown.sheet, shown.workbook, { left: NUMBER_WIDTH, top: HEADER_HEIGHT });
    if (isOther) this.root.scrollTo(0, 0);
    this.draw();
  }

  /** Brings the cells into view; after a jump, what names them too. */
  reveal(area: Area): void {
    if (this.geometry === undefined || this.shown === undefined) return;
    const { clientWidth, clientHeight, scrollLeft, scrollTop } = this.root;
    const place = scrollTo(this.geometry, this.shown.sheet, area, {
      left: scrollLeft,
      top: scrollTop,
      width: clientWidth - NUMBER_WIDTH,
      height: clientHeight - HEADER_HEIGHT,
    });
    this.root.scrollTo(place.left, place.top);
  }

  /** The cell under a point of the window, or undefined outside the cells. */
  cellAt(clientX: number, clientY: number): { row: number; column: number } | undefined {
    if (this.geometry === undefined) return undefined;
    const { left, top } = this.root.getBoundingClientRect();
    const frozen = this.frozenBox();
    const x = clientX - left - NUMBER_WIDTH;
    const y = clientY - top - HEADER_HEIGHT;
    if (x < 0 || y < 0) return undefined;
    return {
      row: this.geometry.rows.lineAt(y < frozen.height ? y : y + this.root.scrollTop),
      column: this.geometry.columns.lineAt(x < frozen.width ? x : x + this.root.scrollLeft),
    };
  }

  /** Place of a cell in the window, for the box that is typed into. */
  placeOf(area: Area): Box {
    const box = boxOf(this.geometry!, area);
    const { sheet } = this.shown!;
    const scrolls = { x: area.column >= sheet.frozenColumns, y: area.row >= sheet.frozenRows };
    return {
      ...box,
      left: box.left + NUMBER_WIDTH - (scrolls.x ? this.root.scrollLeft : 0),
      top: box.top + HEADER_HEIGHT - (scrolls.y ? this.root.scrollTop : 0),
    };
  }

  get rowsInView(): number {
    return Math.max(1, Math.floor((this.root.clientHeight - HEADER_HEIGHT) / 20) - 1);
  }

  private frozenBox(): { readonly width: number; readonly height: number } {
    const { sheet } = this.shown!;
    return {
      width: this.geometry!.columns.start(sheet.frozenColumns),
      height: this.geometry!.rows.start(sheet.frozenRows),
    };
  }

  private drawSoon(): void {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.draw();
    });
  }

  private draw(): void {
    const { shown, geometry } = this;
    if (shown === undefined || geometry === undefined) return;
    const { frozenRows, frozenColumns } = shown.sheet;
    const frozen = this.frozenBox();
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.root;
    const first = {
      row: geometry.rows.lineAt(scrollTop + frozen.height),
      column: geometry.columns.lineAt(scrollLeft + frozen.width),
    };
    const last = {
      row: geometry.rows.lineAt(scrollTop + clientHeight),
      column: geometry.columns.lineAt(scrollLeft + clientWidth),
    };
    const rows = { first: Math.max(first.row, frozenRows), last: last.row };
    const columns = { first: Math.max(first.column - COLUMNS_BEFORE, frozenColumns), last: last.column };
    const onTop = { first: 0, last: frozenRows - 1 };
    const onLeft = { first: 0, last: frozenColumns - 1 };
    this.drawLayer('body', rows, columns);
    this.drawLayer('top', onTop, columns);
    this.drawLayer('left', rows, onLeft);
    this.drawLayer('corner', onTop, onLeft);
    this.heads.draw(shown, geometry, {
      rows: [...numbers(onTop), ...numbers(rows)],
      columns: [...numbers(onLeft), ...numbers(columns)],
      scroll: { left: scrollLeft, top: scrollTop },
    });
    this.drawSelection();
  }

  private drawLayer(pane: Pane, rows: Lines, columns: Lines): void {
    const layer = this.layers[pane];
    const cells: HTMLElement[] = [];
    const { sheet } = this.shown!;
    const view = {
      row: rows.first,
      column: columns.first,
      rows: rows.last - rows.first + 1,
      columns: columns.last - columns.first + 1,
    };
    const merges = sheet.merges.filter(
      (area) =>
        area.row <= rows.last &&
        area.row + area.rows > view.row &&
        area.column <= columns.last &&
        area.column + area.columns > view.column,
    );
    const add = (row: number, column: number, box: Box, textWidth: number) => {
      const shifted = { ...box, left: box.left + NUMBER_WIDTH, top: box.top + HEADER_HEIGHT, textWidth };
      const cell = drawCell(this.painter!, row, column, shifted);
      if (cell !== undefined) cells.push(cell);
    };
    for (let row = rows.first; row <= rows.last; row += 1) {
      if (this.geometry!.rows.size(row) === 0) continue;
      for (let column = columns.first; column <= columns.last; column += 1) {
        if (merges.some((area) => contains(area, row, column))) continue;
        const box = boxOf(this.geometry!, { row, column, rows: 1, columns: 1 });
        if (box.width > 0) add(row, column, box, this.roomForText(row, column));
      }
    }
    for (const area of merges) {
      const box = boxOf(this.geometry!, area);
      add(area.row, area.column, box, box.width);
    }
    layer.replaceChildren(...(sheet.showGridlines ? this.gridlines(rows, columns) : []), ...cells);
    layer.style.setProperty('--frozen-height', `${HEADER_HEIGHT + this.frozenBox().height}px`);
    layer.style.setProperty('--frozen-width', `${NUMBER_WIDTH + this.frozenBox().width}px`);
    layer.classList.toggle('none', rows.last < rows.first || columns.last < columns.first);
  }

  private gridlines(rows: Lines, columns: Lines): readonly HTMLElement[] {
    const { rows: rowLines, columns: columnLines } = this.geometry!;
    const top = HEADER_HEIGHT + rowLines.start(rows.first);
    const left = NUMBER_WIDTH + columnLines.start(columns.first);
    const height = HEADER_HEIGHT + rowLines.start(rows.last + 1) - top;
    const width = NUMBER_WIDTH + columnLines.start(columns.last + 1) - left;
    const line = (place: { left: number; top: number; width: number; height: number }) => {
      const made = element('div', 'gridline');
      for (const [name, value] of Object.entries(place)) made.style.setProperty(name, `${value}px`);
      return made;
    };
    if (width <= 0 || height <= 0) return [];
    return [
      ...numbers(rows).map((row) =>
        line({ left, top: HEADER_HEIGHT + rowLines.start(row + 1) - 1, width, height: 1 }),
      ),
      ...numbers(columns).map((column) =>
        line({ left: NUMBER_WIDTH + columnLines.start(column + 1) - 1, top, width: 1, height }),
      ),
    ];
  }

  /** A text may run over the empty cells to its right. */
  private roomForText(row: number, column: number): number {
    const { sheet } = this.shown!;
    const { columns } = this.geometry!;
    let width = columns.size(column);
    if (typeof sheet.cells.value(row, column) !== 'string') return width;
    for (let next = column + 1; next < columns.count && sheet.cells.value(row, next) === ''; next += 1) {
      width += columns.size(next);
      if (width > 1600) break;
    }
    return width;
  }

  private drawSelection(): void {
    const { sheet, selection } = this.shown!;
    const onTop = selection.row < sheet.frozenRows;
    const onLeft = selection.column < sheet.frozenColumns;
    const pane = onTop ? (onLeft ? 'corner' : 'top') : onLeft ? 'left' : 'body';
    const box = boxOf(this.geometry!, selection);
    Object.assign(this.mark.style, {
      left: `${box.left + NUMBER_WIDTH}px`,
      top: `${box.top + HEADER_HEIGHT}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
    });
    this.layers[pane].classList.remove('none');
    this.layers[pane].append(this.mark);
  }
}
