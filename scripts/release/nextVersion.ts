/** Office takes 1 to 9999 for the first part of a version and 0 to 9999 for the others. */
const MOST = 9999;

/**
 * The version to release, where Office and the store take it after all that were released before.
 *
 * @throws Error for a version that is none, out of Office's range, or not above every released one
 * @example nextVersion('1.2.0', ['v1.1.9', 'v0.1.0']) // '1.2.0'
 */
export function nextVersion(wanted: string | undefined, tags: readonly string[]): string {
  const parts = partsOf(wanted ?? '');
  if (parts === undefined || parts[0]! < 1 || parts.some((part) => part > MOST)) {
    throw new Error(`Say which version, from 1.0.0 to ${MOST}.${MOST}.${MOST}: npm run release -- 1.2.3`);
  }
  const newer = tags.find((tag) => {
    const released = partsOf(tag.replace(/^v/, ''));
    return released !== undefined && compare(released, parts) >= 0;
  });
  if (newer !== undefined) throw new Error(`${wanted} is not above ${newer}, which is released.`);
  return parts.join('.');
}

function partsOf(version: string): readonly number[] | undefined {
  const found = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/.exec(version);
  return found === null ? undefined : found.slice(1).map(Number);
}

function compare(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((part, index) => part !== other[index]);
  return place < 0 ? 0 : one[place]! - other[place]!;
}
