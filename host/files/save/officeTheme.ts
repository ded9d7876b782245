const color = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const font = (latin: string) =>
  `<a:latin typeface="${latin}"/><a:ea typeface=""/><a:cs typeface=""/>` +
  '<a:font script="Hans" typeface="等线"/><a:font script="Hant" typeface="新細明體"/><a:font script="Jpan" typeface="游ゴシック"/>';
const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (width: number) => `<a:ln w="${width}">${solid}<a:prstDash val="solid"/></a:ln>`;
const noEffect = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** The colours and fonts of a new workbook. */
export const officeTheme =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office Theme"><a:themeElements>' +
  '<a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
  '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  color('dk2', '44546A') +
  color('lt2', 'E7E6E6') +
  color('accent1', '4472C4') +
  color('accent2', 'ED7D31') +
  color('accent3', 'A5A5A5') +
  color('accent4', 'FFC000') +
  color('accent5', '5B9BD5') +
  color('accent6', '70AD47') +
  color('hlink', '0563C1') +
  color('folHlink', '954F72') +
  `</a:clrScheme><a:fontScheme name="Office"><a:majorFont>${font('Calibri Light')}</a:majorFont>` +
  `<a:minorFont>${font('Calibri')}</a:minorFont></a:fontScheme>` +
  `<a:fmtScheme name="Office"><a:fillStyleLst>${solid.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${noEffect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${solid.repeat(3)}</a:bgFillStyleLst>` +
  '</a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>';
