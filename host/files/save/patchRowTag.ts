import { setAttributes } from '../xml/editXml';
import { isTrue } from '../xml/parseXml';
import { readAttributes } from '../xml/readAttributes';

export interface RowSettings {
  readonly hidden: boolean;
  /** In points; undefined where the height is Excel's own. */
  readonly height: number | undefined;
  /** Cell format of the row's cells that have no element. */
  readonly format: number;
}

/** The start tag of a row with these settings; what it says already stays as it is written. */
export function patchRowTag(tag: string, { hidden, height, format }: RowSettings): string {
  const attributes = readAttributes(tag);
  const oldHeight = isTrue(attributes.get('customHeight')) ? Number(attributes.get('ht')) : undefined;
  const oldFormat = isTrue(attributes.get('customFormat')) ? Number(attributes.get('s') ?? 0) : 0;
  let patched = tag;
  if (format !== oldFormat) {
    const marks = { s: String(format), customFormat: '1' };
    patched = setAttributes(patched, format === 0 ? { s: undefined, customFormat: undefined } : marks);
  }
  if (hidden !== isTrue(attributes.get('hidden'))) {
    patched = setAttributes(patched, { hidden: hidden ? '1' : undefined });
  }
  if (height === undefined && oldHeight !== undefined) {
    return setAttributes(patched, { ht: undefined, customHeight: undefined });
  }
  // Heights are kept in quarter points, so a difference below that is none.
  if (height !== undefined && (oldHeight === undefined || Math.abs(oldHeight - height) > 0.125)) {
    return setAttributes(patched, { ht: String(height), customHeight: '1' });
  }
  return patched;
}
