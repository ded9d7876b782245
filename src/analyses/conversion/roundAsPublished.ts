/**
 * Four decimals, as the feature differences are published. An exact half goes to the even neighbour, as numpy does.
 *
 * @example roundAsPublished(0.17948717) // 0.1795
 */
export function roundAsPublished(value: number | undefined): number | undefined {
  if (value === undefined) return undefined;
  const scaled = value * 1e4;
  const below = Math.floor(scaled);
  const isHalf = scaled - below === 0.5;
  const rounded = isHalf ? below + (below % 2 === 0 ? 0 : 1) : Math.round(scaled);
  return (rounded === 0 ? 0 : rounded) / 1e4;
}
