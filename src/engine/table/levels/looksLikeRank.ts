const rankWords = /\brank(?:s|ed|ing|ings)?\b|\bposition\b|排名|名次|位次|排序|排行/i;
const scoreWords = /score|point|rating|index|weight|得分|评分|分数|分值|打分|积分|指数|权重|分$/i;

/** Numbers of levels hardly go further. */
const highestLevel = 12;

/**
 * Whether a column may hold ranks or numbered levels, of which the first is the smallest: its header says so, or does not
 * call its numbers a score and they are as levels or places are. Whole numbers from 0 or 1 on are, where they go up to 12,
 * have no gap from 1 to the last, or begin at 1 and end near the number of rows; so are the places of a ranking in which
 * equal ones share the first, the last or the mean of theirs (1, 2, 2, 4; 1, 3, 3, 4; 1, 2.5, 2.5, 4).
 *
 * @example looksLikeRank('priority_rank', Float64Array.of(4, 9)) // true
 * @example looksLikeRank('Priority', Float64Array.of(1, 2.5, 2.5, 4)) // true
 * @example looksLikeRank('Priority score', Float64Array.of(2, 1, 3)) // false
 */
export function looksLikeRank(header: string, values: Float64Array): boolean {
  const words = header.replace(/(?<=[a-z])(?=[A-Z])|[_-]/g, ' ');
  if (rankWords.test(words)) return true;
  if (scoreWords.test(words)) return false;
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const seen = new Set(sorted);
  if (seen.size < 2) return false;
  if (areSharedPlaces(sorted)) return true;
  const least = sorted[0]!;
  const greatest = sorted[sorted.length - 1]!;
  if (least < 0 || sorted.some((value) => !Number.isInteger(value))) return false;
  const areLevels = greatest <= highestLevel;
  const haveNoGap = seen.size === greatest && least > 0;
  // Of a list of ranks some rows may have gone, the first among them where nearly every row has its own.
  const beginsAtFirst = least <= 1 || seen.size >= 0.7 * sorted.length;
  return areLevels || haveNoGap || (beginsAtFirst && greatest <= 1.3 * sorted.length);
}

/** Whether each value is the first, the last or the mean of the places that its rows take, the same for all values. */
function areSharedPlaces(sorted: Float64Array): boolean {
  let [areFirst, areLast, areMean] = [true, true, true];
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const value = sorted[start]!;
    while (end < sorted.length && sorted[end] === value) end += 1;
    areFirst &&= value === start + 1;
    areLast &&= value === end;
    areMean &&= value === (start + 1 + end) / 2;
    if (!areFirst && !areLast && !areMean) return false;
  }
  return true;
}
