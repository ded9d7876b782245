import { readStyles } from '../../../../host/files/open/readStyles';
import { StyleWriter } from '../../../../host/files/save/StyleWriter';
import { parseXml } from '../../../../host/files/xml/parseXml';
import { StyleRegistry, plainStyle } from '../../../../host/workbook/StyleRegistry';
import type { CellStyle } from '../../../../host/workbook/types';

const xml =
  '<x:styleSheet xmlns:x="u"><x:numFmts count="1"><x:numFmt numFmtId="170" formatCode="0.0%"/></x:numFmts>' +
  '<x:fonts count="2"><x:font><x:sz val="10"/><x:name val="Arial"/></x:font><x:font><x:b/><x:sz val="10"/><x:name val="Arial"/></x:font></x:fonts>' +
  '<x:fills count="2"><x:fill><x:patternFill patternType="none"/></x:fill><x:fill><x:patternFill patternType="gray125"/></x:fill></x:fills>' +
  '<x:borders count="1"><x:border><x:left/><x:right/><x:top/><x:bottom/><x:diagonal/></x:border></x:borders>' +
  '<x:cellXfs count="2"><x:xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><x:xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/></x:cellXfs>' +
  '<x:cellStyles count="0"/></x:styleSheet>';

function write(...changes: Partial<CellStyle>[]): { formats: number[]; xml: string } {
  const styles = readStyles(parseXml(xml), []);
  const registry = new StyleRegistry(styles.formats[0]);
  for (const format of styles.formats) registry.indexOf(format);
  const writer = new StyleWriter(xml, styles, registry);
  const formats = changes.map((change) =>
    writer.formatOf(registry.indexOf({ ...styles.formats[0]!, ...change })),
  );
  return { formats, xml: writer.finish() };
}

test('a style that the file has is found, and nothing is written', () => {
  expect(write({})).toEqual({ formats: [0], xml });
});

test('a new style is appended once, and everything before it stays as it is written', () => {
  const change = { numberFormat: '#,##0"件"', fill: '#0F6C5C' };
  const { formats, xml: saved } = write(
    change,
    { ...change },
    { numberFormat: '0.0%' },
    { numberFormat: '0.00%' },
  );
  expect(formats).toEqual([2, 2, 3, 4]);
  expect(saved).toContain(
    '<x:numFmt numFmtId="170" formatCode="0.0%"/><x:numFmt numFmtId="171" formatCode="#,##0&quot;件&quot;"/></x:numFmts>',
  );
  expect(saved).toContain('<x:fills count="3">');
  expect(saved).toContain('<x:fgColor rgb="FF0F6C5C"/>');
  expect(saved).toContain(
    '<x:xf numFmtId="171" fontId="0" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1"/><x:xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><x:xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></x:cellXfs>',
  );
});

test('fonts keep the order that Excel wants and lose the theme of a font that was replaced', () => {
  const { font } = readStyles(parseXml(xml), []).formats[0]!;
  const { xml: saved } = write({
    font: { ...font, color: '#B5522B', italic: true, underline: true, name: '等线' },
  });
  expect(saved).toContain(
    '<x:font><x:i/><x:u/><x:sz val="10"/><x:color rgb="FFB5522B"/><x:name val="等线"/></x:font></x:fonts>',
  );
});

test('differential formats are made where there were none, in their place', () => {
  const styles = readStyles(parseXml(xml), []);
  const writer = new StyleWriter(xml, styles, new StyleRegistry(styles.formats[0]));
  expect(writer.differentialFormat('#FAF1EB', '#B5522B')).toBe(0);
  expect(writer.differentialFormat('#FAF1EB', '#B5522B')).toBe(0);
  expect(writer.differentialFormat(undefined, '#B5522B')).toBe(1);
  expect(writer.finish()).toContain('<x:cellStyles count="0"/><x:dxfs count="2"><x:dxf>');
  expect(readStyles(parseXml(writer.finish()), []).differential).toEqual([
    { fillColor: '#FAF1EB', fontColor: '#B5522B' },
    { fillColor: undefined, fontColor: '#B5522B' },
  ]);
});

test('every look comes back as it was given', () => {
  const looks: Partial<CellStyle>[] = [
    {
      borders: {
        top: { style: 'Continuous', weight: 'Thin', color: '#7A7F87' },
        left: { style: 'Double', weight: 'Thick', color: undefined },
      },
    },
    { horizontal: 'CenterAcrossSelection', vertical: 'Top', wrap: true, indent: 2 },
    { numberFormat: 'yyyy"年"m"月"d"日"' },
    { font: { ...plainStyle.font, name: 'Arial', size: 16, bold: true, color: '#0F6C5C' } },
  ];
  const { formats, xml: saved } = write(...looks);
  const again = readStyles(parseXml(saved), []).formats;
  looks.forEach((look, index) => expect(again[formats[index]!]).toMatchObject(look));
});

test('a colour that is none is refused', () => {
  expect(() => write({ fill: 'teal' })).toThrow('teal');
});
