import type { SheetModel, TableModel } from '../../workbook/types';
import type { Package } from '../package/Package';
import { contentTypes, relationshipTypes } from '../package/relationshipTypes';
import type { SheetFrame } from '../open/SheetFrame';
import { parseXml } from '../xml/parseXml';
import { tableXml } from './tableXml';

/** Adds new tables, rewrites changed ones in their part and takes deleted ones away. */
export function writeTables(
  frame: SheetFrame,
  sheet: SheetModel,
  original: SheetModel,
  target: Package,
  part: string,
  ids: TableIds,
): void {
  const kept = new Set(sheet.tables.map((table) => table.part));
  const removed = original.tables.filter((table) => !kept.has(table.part));
  const added = sheet.tables.filter((table) => table.part === undefined);
  for (const table of sheet.tables) {
    const before = original.tables.find((candidate) => candidate.part === table.part);
    if (table.part === undefined || before === undefined) continue;
    if (JSON.stringify(before) !== JSON.stringify(table)) {
      target.set(table.part, tableXml(table, Number(table.id), target.text(table.part)));
    }
  }
  if (removed.length === 0 && added.length === 0) return;
  for (const { id, target: table } of target.relationships(part)) {
    if (removed.some((candidate) => candidate.part === table)) target.removeRelationship(part, id);
  }
  for (const table of added) addTable(table, target, part, ids);
  const prefix = frame.relationshipPrefix();
  const parts = target
    .relationships(part)
    .filter(({ kind }) => kind === 'table')
    .map(({ id }) => `<tablePart ${prefix}:id="${id}"/>`);
  if (parts.length === 0) frame.replace('tableParts');
  else frame.replace('tableParts', `<tableParts count="${parts.length}">${parts.join('')}</tableParts>`);
}

function addTable(table: TableModel, target: Package, sheetPart: string, ids: TableIds): void {
  const tablePart = target.unusedName('xl/tables/table#.xml');
  target.set(tablePart, tableXml(table, ids.next(), undefined));
  target.setContentType(tablePart, contentTypes.table);
  target.addRelationship(sheetPart, relationshipTypes.table, tablePart);
}

/** Table ids are unique in the workbook. */
export class TableIds {
  private highest = 0;

  constructor(source: Package) {
    for (const part of source.contents.keys()) {
      const text = /\/tables?\/[^/]*\.xml$/i.test(part) ? source.text(part) : undefined;
      if (text === undefined) continue;
      this.highest = Math.max(this.highest, Number(parseXml(text).attributes.get('id') ?? 0));
    }
  }

  next(): number {
    this.highest += 1;
    return this.highest;
  }
}
