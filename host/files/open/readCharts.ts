import type { ChartModel, SheetModel } from '../../workbook/types';
import { readPlace } from '../charts/anchor';
import type { Package } from '../package/Package';
import { descendants, parseXml, prefixedAttribute, type XmlElement } from '../xml/parseXml';
import { readChart } from './readChart';

/** A chart of a drawing with the anchor that holds it. */
export interface AnchoredChart {
  readonly model: ChartModel;
  readonly anchor: XmlElement;
  /** Relationships of the drawing that the anchor uses. */
  readonly relationshipIds: readonly string[];
}

export interface Drawing {
  readonly part: string;
  readonly xml: string;
  readonly charts: readonly AnchoredChart[];
}

/** The drawing of a sheet with its charts; columns, rows and their heights must have been read before. */
export function readDrawing(source: Package, sheet: SheetModel, sheetPart: string): Drawing | undefined {
  const part = source.related(sheetPart, 'drawing');
  const xml = part === undefined ? undefined : source.text(part);
  if (part === undefined || xml === undefined) return undefined;
  const relationships = source.relationships(part);
  const number = Number(/(\d+)\.xml$/.exec(part)?.[1] ?? 0);
  const charts: AnchoredChart[] = [];
  for (const anchor of parseXml(xml).children) {
    const links = descendants(anchor, 'chart').map((element) => prefixedAttribute(element, 'id') ?? '');
    const properties = descendants(anchor, 'cNvPr')[0]?.attributes;
    const chartPart = relationships.find(({ id }) => id === links[0])?.target;
    const chartXml = chartPart === undefined ? undefined : source.text(chartPart);
    if (chartXml === undefined) continue;
    const shape = Number(properties?.get('id') ?? 0);
    const model = readChart(parseXml(chartXml), chartId(number, shape), properties?.get('name') ?? '');
    model.description = properties?.get('descr') ?? '';
    Object.assign(model, readPlace(anchor, sheet));
    charts.push({ model, anchor, relationshipIds: links });
  }
  return { part, xml, charts };
}

/** The same chart has the same id whenever the file is read: saving finds it by that. */
function chartId(drawing: number, shape: number): string {
  const hex = (value: number, length: number) => value.toString(16).toUpperCase().padStart(length, '0');
  return `{${hex(shape, 8)}-0001-0001-${hex(drawing, 4)}-000000000000}`;
}
