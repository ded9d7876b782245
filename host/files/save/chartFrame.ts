import type { ChartModel } from '../../workbook/types';
import { escapeXml } from '../xml/text';

const relationships = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const extendedNamespace = 'http://schemas.microsoft.com/office/drawing/2014/chartex';

/** The frame in a drawing that shows a chart part; a screen reader says its name and description. */
export function chartFrameXml(chart: ChartModel, shape: number, relationshipId: string): string {
  return frameXml(
    chart,
    shape,
    `<a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" ${relationships} r:id="${relationshipId}"/></a:graphicData>`,
  );
}

/**
 * An extended chart for programs that know it; for others a classic chart with the same figures, or a box with the
 * chart's title where there is none.
 */
export function extendedChartFrameXml(
  chart: ChartModel,
  shape: number,
  relationshipId: string,
  fallbackId: string | undefined,
): string {
  const frame = frameXml(
    chart,
    shape,
    `<a:graphicData uri="${extendedNamespace}"><cx:chart xmlns:cx="${extendedNamespace}" ${relationships} r:id="${relationshipId}"/></a:graphicData>`,
  );
  const fallback =
    fallbackId === undefined ? titleBoxXml(chart, shape) : chartFrameXml(chart, shape, fallbackId);
  return (
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
    '<mc:Choice xmlns:cx1="http://schemas.microsoft.com/office/drawing/2015/9/8/chartex" Requires="cx1">' +
    `${frame}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`
  );
}

function frameXml(chart: ChartModel, shape: number, data: string): string {
  return (
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${propertiesXml(chart, shape)}<xdr:cNvGraphicFramePr/>` +
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic>${data}</a:graphic></xdr:graphicFrame>`
  );
}

/** Office.js has no alternative text for charts; the title says what the chart shows. */
function propertiesXml(chart: ChartModel, shape: number): string {
  const description = chart.description === '' ? chart.title : chart.description;
  return `<xdr:cNvPr id="${shape}" name="${escapeXml(chart.name)}" descr="${escapeXml(description)}"/>`;
}

function titleBoxXml(chart: ChartModel, shape: number): string {
  return (
    `<xdr:sp macro="" textlink=""><xdr:nvSpPr>${propertiesXml(chart, shape)}<xdr:cNvSpPr/></xdr:nvSpPr>` +
    '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>' +
    '<a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></xdr:spPr>' +
    '<xdr:txBody><a:bodyPr vertOverflow="clip" horzOverflow="clip" anchor="ctr"/><a:lstStyle/>' +
    `<a:p><a:pPr algn="ctr"/><a:r><a:rPr sz="1100"/><a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`
  );
}
