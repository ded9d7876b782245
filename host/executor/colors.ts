import { invalidArgument } from './ExcelError';

const named: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
  purple: '#800080',
};

/** `#RRGGBB` from what Excel takes as a colour; InvalidArgument for anything else. */
export function readColor(value: unknown): string {
  if (typeof value === 'string') {
    const text = value.trim();
    if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace('#', '').toUpperCase()}`;
    const color = named[text.toLowerCase()];
    if (color !== undefined) return color;
  }
  throw invalidArgument();
}

/** As `readColor`; an empty text means no colour. */
export function readOptionalColor(value: unknown): string | undefined {
  return value === '' || value === null ? undefined : readColor(value);
}
