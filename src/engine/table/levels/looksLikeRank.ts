const rankWords = /\brank(?:s|ed|ing|ings)?\b|\bposition\b|排名|名次|位次|排序|排行/i;
const scoreWords = /score|point|rating|index|weight|得分|评分|分数|分值|打分|积分|指数|权重|分$/i;

/** Numbers of levels hardly go further. */
const highestLevel = 12;

/**
 * Whether a column may hold ranks or numbered levels, of which the first is the smallest: its header says so, or does not
 * call its numbers a score and they are whole, from 0 or 1 on, and as levels or places are: up to 12, without a gap from 1
 * to the last, or nearly one for each row.
 *
 * @example looksLikeRank('priority_rank', Float64Array.of(4, 9)) // true
 * @example looksLikeRank('Priority', Float64Array.of(2, 1, 4)) // true
 * @example looksLikeRank('Priority score', Float64Array.of(2, 1, 3)) // false
 */
export function looksLikeRank(header: string, values: Float64Array): boolean {
  const words = header.replace(/(?<=[a-z])(?=[A-Z])|[_-]/g, ' ');
  if (rankWords.test(words)) return true;
  if (scoreWords.test(words)) return false;
  const seen = new Set<number>();
  let rows = 0;
  let greatest = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    if (!Number.isInteger(value) || value < 0) return false;
    rows += 1;
    seen.add(value);
    if (value > greatest) greatest = value;
  }
  if (seen.size < 2) return false;
  const areLevels = greatest <= highestLevel;
  const haveNoGap = seen.size === greatest && !seen.has(0);
  // Of a list of ranks some rows may have gone, and equal ones may share a place: 1, 2, 2, 4.
  const arePlaces = seen.size >= 0.7 * rows && greatest <= 1.3 * rows;
  return areLevels || haveNoGap || arePlaces;
}
