/** Names of the files that are not byte for byte the same in two builds, or in one of them only. */
export function differences(
  one: Readonly<Record<string, Uint8Array>>,
  other: Readonly<Record<string, Uint8Array>>,
): readonly string[] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return names.filter((name) => {
    const [first, second] = [one[name], other[name]];
    return first === undefined || second === undefined || Buffer.compare(first, second) !== 0;
  });
}
