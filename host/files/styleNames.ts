import type { CellBorder } from '../workbook/types';

/** Names of line styles: in the file, and as Office.js says them with their weight. */
const borderStyles: readonly [file: string, style: string, weight: string][] = [
  ['thin', 'Continuous', 'Thin'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['hair', 'Continuous', 'Hairline'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['dotted', 'Dot', 'Thin'],
  ['double', 'Double', 'Thick'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
];

export function borderFromFile(name: string, color: string | undefined): CellBorder | undefined {
  const found = borderStyles.find(([file]) => file === name);
  return found === undefined ? undefined : { style: found[1], weight: found[2], color };
}

/** The file's name of a line style; thin where the weight does not exist for it. */
export function borderToFile({ style, weight }: CellBorder): string | undefined {
  if (style === 'None' || style === '') return undefined;
  const sameStyle = borderStyles.filter(([, known]) => known === style);
  return (sameStyle.find(([, , known]) => known === weight) ?? sameStyle[0] ?? borderStyles[0]!)[0];
}

const horizontalNames: Readonly<Record<string, string>> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const verticalNames: Readonly<Record<string, string>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

export function horizontalFromFile(name: string | undefined): string {
  return horizontalNames[name ?? 'general'] ?? 'General';
}
export function verticalFromFile(name: string | undefined): string {
  return verticalNames[name ?? 'bottom'] ?? 'Bottom';
}
export function horizontalToFile(name: string): string {
  return keyOf(horizontalNames, name) ?? 'general';
}
export function verticalToFile(name: string): string {
  return keyOf(verticalNames, name) ?? 'bottom';
}

function keyOf(names: Readonly<Record<string, string>>, value: string): string | undefined {
  return Object.keys(names).find((key) => names[key] === value);
}
