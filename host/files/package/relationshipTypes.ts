const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const relationshipTypes = {
  worksheet: `${office}/worksheet`,
  styles: `${office}/styles`,
  table: `${office}/table`,
  metadata: `${office}/sheetMetadata`,
  drawing: `${office}/drawing`,
  chart: `${office}/chart`,
  extendedChart: 'http://schemas.microsoft.com/office/2014/relationships/chartEx',
  hyperlink: `${office}/hyperlink`,
  customProperty: `${office}/customProperty`,
  customProperties: `${office}/custom-properties`,
  customXml: `${office}/customXml`,
  customXmlProperties: `${office}/customXmlProps`,
} as const;

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const contentTypes = {
  worksheet: `${spreadsheet}.worksheet+xml`,
  styles: `${spreadsheet}.styles+xml`,
  table: `${spreadsheet}.table+xml`,
  metadata: `${spreadsheet}.sheetMetadata+xml`,
  sheetProperty: `${spreadsheet}.customProperty`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  extendedChart: 'application/vnd.ms-office.chartex+xml',
  customProperties: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  customXmlProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
} as const;
