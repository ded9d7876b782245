import type { Prose } from './proseIn';
import type { Words } from './Words';

/** So many names stand in a sentence; how many more there are is said. */
const mostNamed = 3;

const andMore: Words = { en: '{names} and {more:count} more', 'zh-CN': '{names}，另有 {more:count} 个' };

/**
 * The first of some names, and how many more there are. A single one more is named: its name takes no more room than saying
 * that there is one.
 *
 * @example someOf(['Ann', 'Ben', 'Cem', 'Dora', 'Eve'], proseIn('en')) // 'Ann, Ben, Cem and 2 more'
 */
export function someOf(names: readonly string[], prose: Prose, most = mostNamed): string {
  if (names.length <= most + 1) return prose.list(names);
  const shown = prose.list(names.slice(0, most));
  return prose.say(andMore, { names: shown, more: names.length - most });
}
