const bracketed = /[(（[【]([^)）\]】]*)[)）\]】]/;
const scales: readonly (readonly [RegExp, number])[] = [
  [/亿/, 1e8],
  [/千万/, 1e7],
  [/百万|million|\bmn\b|\bmm\b/i, 1e6],
  [/万/, 1e4],
  [/千|thousand/i, 1e3],
  [/^(?:[^a-z]|usd|cny|rmb|eur|gbp)*\s*k(?:\s*(?:usd|cny|rmb|eur|gbp))?$/i, 1e3],
  [/^(?:[^a-z]|usd|cny|rmb|eur|gbp)*\s*m(?:\s*(?:usd|cny|rmb|eur|gbp))?$/i, 1e6],
];

/**
 * The factor that a header gives for its column in brackets, 1 when it gives none.
 *
 * @example headerScale('销售额（万元）') // 10000
 * @example headerScale('ARR ($M)') // 1000000
 */
export function headerScale(header: string): number {
  const unit = bracketed.exec(header)?.[1];
  if (unit === undefined) return 1;
  return scales.find(([pattern]) => pattern.test(unit))?.[1] ?? 1;
}

/** Whether a header says that its column is in percent. */
export function saysPercent(header: string): boolean {
  return /[%％]|百分比|百分点|\bpercent\b|\bpct\b/i.test(header);
}
