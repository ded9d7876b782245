import type { Prose } from '../text/proseIn';
import type { RunFacts } from './RunFacts';

/**
 * By which version and when a report was made, in one line; undefined where nobody knows.
 *
 * @example describeRun({ version: '0.1.0', when: '2026-03-01T09:30:00Z', fingerprint: '' }, proseIn('en')) // 'Made by Payoff 0.1.0 on 2026-03-01 at 09:30 UTC'
 */
export function describeRun(run: RunFacts | undefined, prose: Prose): string | undefined {
  if (run === undefined) return undefined;
  const { version, when } = run;
  return prose.say(
    {
      en: 'Made by Payoff {version} on {day} at {time} UTC',
      'zh-CN': '由投效分析 {version} 生成于 {day} {time}（UTC）',
    },
    { version, day: when.slice(0, 10), time: when.slice(11, 16) },
  );
}
