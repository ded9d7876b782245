import { blocksOf } from '../package/PackedPart';
import { MOST_FORMATS } from '../open/plainStyles';
import { xmlDeclaration, type Package } from '../package/Package';
import { contentTypes, relationshipTypes } from '../package/relationshipTypes';
import { cutPieces } from '../xml/cutPieces';
import { asUtf8 } from '../xml/decodePart';
import { blankStyles } from './blankPackage';

/**
 * Gives a workbook without a styles part one, where the formats of the report can stand. Formats that its cells name
 * all the same stay plain: those of the report come behind them.
 */
export function addMissingStyles(target: Package, workbookPart: string): void {
  if (target.related(workbookPart, 'styles') !== undefined) return;
  const part = target.has('xl/styles.xml') ? target.unusedName('xl/styles#.xml') : 'xl/styles.xml';
  const formats = highestFormat(target, workbookPart) + 1;
  target.set(part, xmlDeclaration + blankStyles(formats));
  target.setContentType(part, contentTypes.styles);
  target.addRelationship(workbookPart, relationshipTypes.styles, part);
}

function highestFormat(target: Package, workbookPart: string): number {
  let highest = 0;
  for (const { kind, target: part } of target.relationships(workbookPart)) {
    if (kind !== 'worksheet') continue;
    for (const piece of cutPieces(asUtf8(blocksOf(target.content(part) ?? new Uint8Array())), 'row')) {
      for (const [, number] of piece.matchAll(/\s(?:s|style)\s*=\s*["'](\d{1,5})["']/g)) {
        highest = Math.max(highest, Math.min(Number(number), MOST_FORMATS - 1));
      }
    }
  }
  return highest;
}
