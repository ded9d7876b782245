import type { ChartModel, SheetModel } from '../../workbook/types';
import { readPlace } from '../charts/anchor';
import type { Package } from '../package/Package';
import { descendants, prefixedAttribute, type XmlElement } from '../xml/parseXml';
import { PartProblem } from './PartProblem';
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

/**
 * The drawing of a sheet with its charts; columns, rows and their heights must have been read before.
 *
 * @throws {PartProblem} for a drawing or a chart that is not there
 */
export function readDrawing(source: Package, sheet: SheetModel, sheetPart: string): Drawing | undefined {
  const part = source.related(sheetPart, 'drawing');
  const root = part === undefined ? undefined : source.xml(part);
  if (part === undefined) return undefined;
  if (root === undefined) throw new PartProblem('brokenPart', part);
  const targets = new Map(source.relationships(part).map(({ id, target }) => [id, target]));
  const shown = new Set<string>();
  const number = Number(/(\d+)\.xml$/.exec(part)?.[1] ?? 0);
  const charts: AnchoredChart[] = [];
  for (const anchor of root.children) {
    const links = descendants(anchor, 'chart').map((element) => prefixedAttribute(element, 'id') ?? '');
    const properties = descendants(anchor, 'cNvPr')[0]?.attributes;
    if (links[0] === undefined) continue;
    const chartPart = targets.get(links[0]);
    const chart = chartPart === undefined ? undefined : source.xml(chartPart);
    // A chart that is not there, or stands twice: thousands of anchors could make one part into as many charts.
    if (chartPart === undefined || chart === undefined || shown.has(chartPart)) {
      throw new PartProblem('brokenPart', part);
    }
    shown.add(chartPart);
    const shape = Number(properties?.get('id') ?? 0);
    const model = readChart(chart, chartId(number, shape), properties?.get('name') ?? '');
    model.description = properties?.get('descr') ?? '';
    Object.assign(model, readPlace(anchor, sheet));
    charts.push({ model, anchor, relationshipIds: links });
  }
  return { part, xml: source.text(part) ?? '', charts };
}

/** The same chart has the same id whenever the file is read: saving finds it by that. */
function chartId(drawing: number, shape: number): string {
  const hex = (value: number, length: number) => value.toString(16).toUpperCase().padStart(length, '0');
  return `{${hex(shape, 8)}-0001-0001-${hex(drawing, 4)}-000000000000}`;
}
