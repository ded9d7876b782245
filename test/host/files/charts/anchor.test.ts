import fc from 'fast-check';
import { anchorXml, readPlace } from '../../../../host/files/charts/anchor';
import { parseXml } from '../../../../host/files/xml/parseXml';
import { createSheet } from '../../../../host/workbook/createSheet';

const sheet = createSheet('{1}', 'S');
sheet.columnWidths.set(0, 12).set(2, 150);
sheet.rowHeights.set(1, 40);
sheet.hiddenColumns.add(3);
sheet.hiddenRows.add(4);

const anchored = (content: string) => parseXml(`<xdr:twoCellAnchor>${content}</xdr:twoCellAnchor>`);

test('a place is said by the cells it starts and ends in', () => {
  const xml = anchorXml({ left: 12, top: 15, width: 100, height: 60 }, sheet);
  expect(xml).toBe(
    '<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
      `<xdr:to><xdr:col>2</xdr:col><xdr:colOff>${52 * 12_700}</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>${5 * 12_700}</xdr:rowOff></xdr:to>`,
  );
});

test('any place is read as it was written, past hidden lines and lines of other sizes', () => {
  const points = fc.integer({ min: 0, max: 8000 }).map((quarter) => quarter / 4);
  fc.assert(
    fc.property(points, points, points, points, (left, top, width, height) => {
      const place = readPlace(anchored(anchorXml({ left, top, width, height }, sheet)), sheet);
      expect(place.left).toBeCloseTo(left, 6);
      expect(place.top).toBeCloseTo(top, 6);
      expect(place.width).toBeCloseTo(width, 6);
      expect(place.height).toBeCloseTo(height, 6);
    }),
  );
});

test('anchors by size and by position are understood', () => {
  const bySize = parseXml(
    '<a><from><col>1</col><colOff>12700</colOff><row>0</row><rowOff>0</rowOff></from><ext cx="127000" cy="254000"/></a>',
  );
  expect(readPlace(bySize, sheet)).toEqual({ left: 13, top: 0, width: 10, height: 20 });
  const byPosition = parseXml('<a><pos x="12700" y="25400"/><ext cx="127000" cy="254000"/></a>');
  expect(readPlace(byPosition, sheet)).toEqual({ left: 1, top: 2, width: 10, height: 20 });
});
