import type { Package } from '../package/Package';
import type { PartContent } from '../package/PackedPart';
import { encodePart } from '../xml/decodePart';

/** Namespaces and relationship types of the usual ("transitional") kind of file, and those of the strict kind. */
const strictNames: readonly [usual: string, strict: string][] = [
  ['schemas.openxmlformats.org/spreadsheetml/2006/main', 'purl.oclc.org/ooxml/spreadsheetml/main'],
  [
    'schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties',
    'purl.oclc.org/ooxml/officeDocument/relationships/customProperties',
  ],
  [
    'schemas.openxmlformats.org/officeDocument/2006/relationships',
    'purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  [
    'schemas.openxmlformats.org/officeDocument/2006/custom-properties',
    'purl.oclc.org/ooxml/officeDocument/customProperties',
  ],
  [
    'schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    'purl.oclc.org/ooxml/officeDocument/docPropsVTypes',
  ],
  [
    'schemas.openxmlformats.org/officeDocument/2006/customXml',
    'purl.oclc.org/ooxml/officeDocument/customXml',
  ],
  ['schemas.openxmlformats.org/drawingml/2006/main', 'purl.oclc.org/ooxml/drawingml/main'],
  ['schemas.openxmlformats.org/drawingml/2006/chart"', 'purl.oclc.org/ooxml/drawingml/chart"'],
  [
    'schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
    'purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  ],
];

/** Whether the workbook keeps to the strict kind of Office Open XML ("Strict Open XML Spreadsheet" in Excel). */
export function isStrictWorkbook(workbookXml: string): boolean {
  return workbookXml.slice(0, 4096).includes('purl.oclc.org/ooxml/spreadsheetml/main');
}

/** Gives the parts that saving wrote the names of the strict kind, so that the file stays of one kind. */
export function asStrictWorkbook(target: Package, opened: ReadonlyMap<string, PartContent>): void {
  for (const [part, content] of [...target.contents]) {
    if (opened.get(part) === content || !/\.(xml|rels)$/i.test(part)) continue;
    let text = target.text(part) ?? '';
    for (const [usual, strict] of strictNames) text = text.replaceAll(`http://${usual}`, `http://${strict}`);
    target.set(part, encodePart(text));
  }
}
