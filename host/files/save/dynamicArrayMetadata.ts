import { type Package, xmlDeclaration } from '../package/Package';
import { contentTypes, relationshipTypes } from '../package/relationshipTypes';
import { child, childrenNamed, parseXml } from '../xml/parseXml';

/** The kind of metadata that makes an array formula a dynamic one, which spills ([MS-XLSX] 2.6.4). */
const dynamicArray = 'XLDAPR';

const metadataXml =
  `${xmlDeclaration}<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
  'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1">' +
  `<metadataType name="${dynamicArray}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ` +
  'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>' +
  `</metadataTypes><futureMetadata name="${dynamicArray}" count="1"><bk><extLst>` +
  '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext>' +
  '</extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/**
 * Gives the number that cells with a spilling formula carry. The workbook's own metadata part is used where it knows
 * dynamic arrays, and made where there is none; a part without them stays as it is, and formulas become plain array
 * formulas.
 */
export function dynamicArrayMetadata(target: Package, workbookPart: string): () => string | undefined {
  return () => {
    const part = target.related(workbookPart, 'sheetMetadata');
    const xml = part === undefined ? undefined : target.text(part);
    if (xml !== undefined) return findDynamicArray(xml);
    const made = 'xl/metadata.xml';
    target.set(made, metadataXml);
    target.setContentType(made, contentTypes.metadata);
    target.addRelationship(workbookPart, relationshipTypes.metadata, made);
    return '1';
  };
}

function findDynamicArray(xml: string): string | undefined {
  const root = parseXml(xml);
  const types = childrenNamed(child(root, 'metadataTypes'), 'metadataType');
  const type = types.findIndex(({ attributes }) => attributes.get('name') === dynamicArray) + 1;
  const blocks = childrenNamed(child(root, 'cellMetadata'), 'bk');
  const found = blocks.findIndex((block) =>
    childrenNamed(block, 'rc').some(({ attributes }) => Number(attributes.get('t')) === type),
  );
  return type === 0 || found < 0 ? undefined : String(found + 1);
}
