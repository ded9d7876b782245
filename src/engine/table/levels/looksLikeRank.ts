const rankWords = /\brank(?:s|ed|ing|ings)?\b|\bposition\b|排名|名次|位次|排序|排行/i;
const scoreWords = /score|point|rating|index|weight|得分|评分|分数|分值|打分|积分|指数|权重|分$/i;

/**
 * Whether a column may hold ranks, of which the first is the smallest: its header says so, or its numbers are 1, 2, 3 and
 * so on without a gap and its header does not call them a score.
 *
 * @example looksLikeRank('priority_rank', Float64Array.of(4, 9)) // true
 * @example looksLikeRank('Priority', Float64Array.of(2, 1, 3)) // true
 * @example looksLikeRank('Priority score', Float64Array.of(2, 1, 3)) // false
 */
export function looksLikeRank(header: string, values: Float64Array): boolean {
  const words = header.replace(/(?<=[a-z])(?=[A-Z])|[_-]/g, ' ');
  if (rankWords.test(words)) return true;
  if (scoreWords.test(words)) return false;
  const seen = new Set<number>();
  let greatest = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    if (!Number.isInteger(value) || value < 1 || value > values.length) return false;
    seen.add(value);
    if (value > greatest) greatest = value;
  }
  return greatest >= 2 && seen.size === greatest;
}
