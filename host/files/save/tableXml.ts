import type { TableModel } from '../../workbook/types';
import { areaReference } from '../areaReference';
import { xmlDeclaration } from '../package/Package';
import { applyEdits, type Edit, setAttributes } from '../xml/editXml';
import { child, childrenNamed, parseXml } from '../xml/parseXml';
import { encodeCellText, escapeXml } from '../xml/text';

/** A table part: a new one, or the opened one with what the model says differently. */
export function tableXml(table: TableModel, id: number, opened: string | undefined): string {
  return opened === undefined ? newTable(table, id) : patchedTable(table, opened);
}

/** The rows that the filter buttons act on: all but the totals. */
function filterReference({ area, showTotals }: TableModel): string {
  return areaReference(showTotals ? { ...area, rows: area.rows - 1 } : area);
}

function newTable(table: TableModel, id: number): string {
  const name = escapeXml(table.name);
  const header = table.showHeaders ? '' : ' headerRowCount="0"';
  const totals = table.showTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"';
  const filter =
    table.showHeaders && table.showFilterButton ? `<autoFilter ref="${filterReference(table)}"/>` : '';
  const columns = table.columns.map((column, index) => columnXml(index + 1, column.name)).join('');
  return (
    `${xmlDeclaration}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" ` +
    `name="${name}" displayName="${name}" ref="${areaReference(table.area)}"${header}${totals}>${filter}` +
    `<tableColumns count="${table.columns.length}">${columns}</tableColumns>${styleXml(table)}</table>`
  );
}

function columnXml(id: number, name: string): string {
  return `<tableColumn id="${id}" name="${columnName(name)}"/>`;
}

/** A line break in a header is coded, as Excel does it. */
function columnName(name: string): string {
  return encodeCellText(name).replace(/\n/g, '_x000a_').replace(/"/g, '&quot;').replace(/\t/g, '&#9;');
}

function styleXml(table: TableModel): string {
  const flag = (value: boolean) => (value ? '1' : '0');
  const name = table.style === '' ? '' : ` name="${escapeXml(table.style)}"`;
  return (
    `<tableStyleInfo${name} showFirstColumn="${flag(table.highlightFirstColumn)}" ` +
    `showLastColumn="${flag(table.highlightLastColumn)}" showRowStripes="${flag(table.showBandedRows)}" ` +
    `showColumnStripes="${flag(table.showBandedColumns)}"/>`
  );
}

/** Columns are known by their id: calculated columns, formats and filters of those that stay are kept. */
function patchedTable(table: TableModel, xml: string): string {
  const root = parseXml(xml);
  const prefix = root.prefix === '' ? '' : `${root.prefix}:`;
  const edits: Edit[] = [];
  const name = escapeXml(table.name);
  const tag = setAttributes(xml.slice(root.start, root.contentStart), {
    name,
    displayName: name,
    ref: areaReference(table.area),
    headerRowCount: table.showHeaders ? undefined : '0',
    totalsRowCount: table.showTotals ? '1' : undefined,
  });
  edits.push({ start: root.start, end: root.contentStart, text: tag });
  const filter = child(root, 'autoFilter');
  if (filter !== undefined) {
    const wanted = table.showFilterButton && table.showHeaders;
    const filterTag = xml.slice(filter.start, filter.contentStart);
    edits.push(
      wanted
        ? {
            start: filter.start,
            end: filter.contentStart,
            text: setAttributes(filterTag, { ref: filterReference(table) }),
          }
        : { start: filter.start, end: filter.end, text: '' },
    );
  } else if (table.showFilterButton && table.showHeaders) {
    const text = `<${prefix}autoFilter ref="${filterReference(table)}"/>`;
    edits.push({ start: root.contentStart, end: root.contentStart, text });
  }
  const columns = child(root, 'tableColumns');
  if (columns !== undefined) {
    const opened = childrenNamed(columns, 'tableColumn');
    let highest = Math.max(0, ...opened.map(({ attributes }) => Number(attributes.get('id'))));
    const elements = table.columns.map((column) => {
      const before = opened.find(({ attributes }) => attributes.get('id') === column.id);
      if (before === undefined) return columnXml((highest += 1), column.name).replace('<', `<${prefix}`);
      const start = setAttributes(xml.slice(before.start, before.contentStart), {
        name: columnName(column.name),
      });
      return start + xml.slice(before.contentStart, before.end);
    });
    const text = `<${prefix}tableColumns count="${elements.length}">${elements.join('')}</${prefix}tableColumns>`;
    edits.push({ start: columns.start, end: columns.end, text });
  }
  const style = child(root, 'tableStyleInfo');
  const styled = styleXml(table).replace('<', `<${prefix}`);
  if (style !== undefined) edits.push({ start: style.start, end: style.end, text: styled });
  return applyEdits(xml, edits);
}
