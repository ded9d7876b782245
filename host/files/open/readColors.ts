import { child, type XmlElement } from '../xml/parseXml';

/** The 64 colours of the old palette; 64 and above mean automatic. */
const indexedColors = (
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF'.repeat(2) +
  '800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF' +
  '000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99' +
  '3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333'
).match(/.{6}/g)!;

/** Colours of the theme in the order that `theme="n"` counts them: light and dark are swapped against the file. */
export function readThemeColors(theme: XmlElement | undefined): string[] {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  const colors = (scheme?.children ?? []).map((slot) => {
    const color = slot.children[0];
    return (color?.attributes.get('lastClr') ?? color?.attributes.get('val') ?? '000000').toUpperCase();
  });
  const [dark1, light1, dark2, light2, ...accents] = colors;
  return [light1 ?? 'FFFFFF', dark1 ?? '000000', light2 ?? 'FFFFFF', dark2 ?? '000000', ...accents];
}

/** `#RRGGBB`, or undefined for automatic. */
export function readColor(element: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (element === undefined) return undefined;
  const tint = Number(element.attributes.get('tint') ?? 0);
  const rgb = element.attributes.get('rgb');
  if (rgb !== undefined) return tinted(rgb.slice(-6).toUpperCase(), tint);
  const themed = element.attributes.get('theme');
  if (themed !== undefined) return tinted(theme[Number(themed)] ?? '000000', tint);
  const indexed = indexedColors[Number(element.attributes.get('indexed') ?? NaN)];
  return indexed === undefined ? undefined : tinted(indexed, tint);
}

/** Towards white for positive tints, black for negative: within a step of the lightness rule of ECMA-376 part 1, 18.8.19. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return `#${rgb}`;
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  const moved = channels.map((value) =>
    Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint),
  );
  return `#${moved
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
