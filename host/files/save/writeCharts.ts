import type { ChartModel, SheetModel } from '../../workbook/types';
import { anchorXml } from '../charts/anchor';
import { boxChartXml } from '../charts/boxChartXml';
import { boxFallbackXml } from '../charts/boxFallbackXml';
import { chartXml } from '../charts/chartXml';
import type { ChartSource } from '../charts/chartValues';
import { type Drawing, readDrawing } from '../open/readCharts';
import type { SheetFrame } from '../open/SheetFrame';
import { type Package, xmlDeclaration } from '../package/Package';
import { contentTypes, relationshipTypes } from '../package/relationshipTypes';
import { applyEdits, type Edit } from '../xml/editXml';
import { descendants, parseXml } from '../xml/parseXml';
import { chartFrameXml, extendedChartFrameXml } from './chartFrame';

const emptyDrawing =
  `${xmlDeclaration}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ` +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';

/**
 * Brings the drawing of a sheet up to the model: new charts are added, changed ones written anew, deleted ones taken
 * away with their parts. Pictures, shapes and charts that have not changed stay as they are.
 */
export function writeCharts(
  frame: SheetFrame,
  sheet: SheetModel,
  original: SheetModel,
  target: Package,
  sheetPart: string,
  source: ChartSource,
): void {
  const drawing = readDrawing(target, original, sheetPart);
  const before = new Map(original.charts.map((chart) => [chart.id, fingerprint(chart)]));
  const now = new Map(sheet.charts.map((chart) => [chart.id, fingerprint(chart)]));
  const stays = (id: string) => before.has(id) && before.get(id) === now.get(id);
  const gone = [...before.keys()].filter((id) => !stays(id));
  const added = sheet.charts.filter(({ id }) => !stays(id));
  if (gone.length === 0 && added.length === 0) return;
  const part = drawing?.part ?? target.unusedName('xl/drawings/drawing#.xml');
  let xml = removeAnchors(drawing, gone, target);
  let shape = Math.max(
    1,
    ...descendants(parseXml(xml), 'cNvPr').map(({ attributes }) => Number(attributes.get('id'))),
  );
  const anchors = added.map((chart) => {
    shape += 1;
    return `<xdr:twoCellAnchor>${anchorXml(chart, sheet)}${addChart(chart, shape, part, target, source)}<xdr:clientData/></xdr:twoCellAnchor>`;
  });
  xml = xml.replace(/<\/([\w.-]+:)?wsDr>\s*$/, (end) => anchors.join('') + end);
  if (parseXml(xml).children.length === 0) {
    removeDrawing(frame, target, sheetPart);
    return;
  }
  target.set(part, xml);
  if (drawing !== undefined) return;
  target.setContentType(part, contentTypes.drawing);
  const id = target.addRelationship(sheetPart, relationshipTypes.drawing, part);
  frame.replace('drawing', `<drawing ${frame.relationshipPrefix()}:id="${id}"/>`);
}

/** Everything of a chart that is saved, so that two of them can be compared. */
function fingerprint(chart: ChartModel): string {
  return JSON.stringify(chart, (_, value: unknown) => (value instanceof Map ? [...value] : value));
}

function removeAnchors(drawing: Drawing | undefined, gone: readonly string[], target: Package): string {
  if (drawing === undefined) return emptyDrawing;
  const edits: Edit[] = [];
  for (const { model, anchor, relationshipIds } of drawing.charts) {
    if (!gone.includes(model.id)) continue;
    edits.push({ start: anchor.start, end: anchor.end, text: '' });
    for (const id of relationshipIds) target.removeRelationship(drawing.part, id);
  }
  return withKnownPrefixes(applyEdits(drawing.xml, edits));
}

/** New anchors are written with the prefixes `xdr` and `a`, whatever the drawing itself uses. */
function withKnownPrefixes(xml: string): string {
  const root = /<[\w.-]*:?wsDr\b[^>]*>/.exec(xml)?.[0] ?? '';
  const declared = /<([\w.-]+:)?wsDr\b[^>]*?(\/?)>/;
  const known = { xdr: 'drawingml/2006/spreadsheetDrawing', a: 'drawingml/2006/main' };
  let tag = root;
  for (const [prefix, namespace] of Object.entries(known)) {
    if (!root.includes(`xmlns:${prefix}=`)) {
      tag = tag.replace(/\s*(\/?)>$/, ` xmlns:${prefix}="http://schemas.openxmlformats.org/${namespace}"$1>`);
    }
  }
  const name = declared.exec(tag)?.[1] ?? '';
  const opened = tag.endsWith('/>') ? `${tag.slice(0, -2)}></${name}wsDr>` : tag;
  return xml.replace(root, () => opened);
}

/** Adds the chart's part to the package; returns the frame that shows it. */
function addChart(
  chart: ChartModel,
  shape: number,
  drawingPart: string,
  target: Package,
  source: ChartSource,
): string {
  if (chart.chartType !== 'Boxwhisker') {
    return chartFrameXml(chart, shape, addPart(chartXml(chart, source), 'chart', drawingPart, target));
  }
  const extended = addPart(boxChartXml(chart, source), 'extendedChart', drawingPart, target);
  const simple = boxFallbackXml(chart, source);
  const fallback = simple === undefined ? undefined : addPart(simple, 'chart', drawingPart, target);
  return extendedChartFrameXml(chart, shape, extended, fallback);
}

function addPart(xml: string, kind: 'chart' | 'extendedChart', drawingPart: string, target: Package): string {
  const part = target.unusedName(kind === 'chart' ? 'xl/charts/chart#.xml' : 'xl/charts/chartEx#.xml');
  target.set(part, xml);
  target.setContentType(part, contentTypes[kind]);
  return target.addRelationship(drawingPart, relationshipTypes[kind], part);
}

function removeDrawing(frame: SheetFrame, target: Package, sheetPart: string): void {
  for (const { id, kind } of target.relationships(sheetPart)) {
    if (kind === 'drawing') target.removeRelationship(sheetPart, id);
  }
  frame.replace('drawing');
}
