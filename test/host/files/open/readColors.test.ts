import { readColor, readThemeColors } from '../../../../host/files/open/readColors';
import { parseXml } from '../../../../host/files/xml/parseXml';

const theme = readThemeColors(
  parseXml(
    '<a:theme><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
      '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546a"/></a:dk2>' +
      '<a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
  ),
);

test.each([
  ['<color rgb="FF0F6C5C"/>', '#0F6C5C'],
  ['<color theme="0"/>', '#FFFFFF'],
  ['<color theme="1"/>', '#000000'],
  ['<color theme="3"/>', '#44546A'],
  ['<color theme="4"/>', '#4472C4'],
  ['<color theme="0" tint="-0.5"/>', '#808080'],
  ['<color theme="1" tint="0.25"/>', '#404040'],
  ['<color indexed="10"/>', '#FF0000'],
  ['<color indexed="64"/>', undefined],
  ['<color auto="1"/>', undefined],
])('%s is %s', (xml, color) => {
  expect(readColor(parseXml(xml), theme)).toBe(color);
});
