import { analyses } from '../src/analyses';
import type { Analysis } from '../src/analyses/Analysis';
import { describeParameters } from '../src/analyses/describeParameters';
import type { Locale } from '../src/engine/recipe/types';
import { roleTexts } from '../src/report/text/roleTexts';
import { proseIn, type Prose } from '../src/report/text/proseIn';
import { wordsOf } from '../src/report/text/Words';
import type { HelpTopic } from './parseArguments';
import { commandTexts } from './texts';

/** What `--help` prints: how the command is written, or every parameter or every role of every analysis. */
export function helpText(topic: HelpTopic, locale: Locale, known: readonly Analysis[] = analyses): string {
  if (topic === 'parameters') return parameters(proseIn(locale), known);
  if (topic === 'roles') return roles(proseIn(locale), known);
  const names = known.map(({ name }) => name).join('|');
  return proseIn(locale).say(commandTexts.usage, { analyses: names });
}

/** Every role with the column names that it knows, and those that serve where none of them is there. */
function roles(prose: Prose, known: readonly Analysis[]): string {
  const { needed, oneOf, serves } = roleHelp;
  const sections = known.map((analysis) => {
    const lines = analysis.input.roles.flatMap(({ role, need, group, aliases, fallbacks }) => {
      const said = need === 'required' ? prose.say(needed) : group === undefined ? '' : prose.say(oneOf);
      return [
        `  ${role}: ${wordsOf(roleTexts, role)?.[prose.locale] ?? role}${said}`,
        `      ${aliases.join(' | ')}`,
        ...(fallbacks === undefined ? [] : [`      ${prose.say(serves)} ${fallbacks.join(' | ')}`]),
      ];
    });
    return [`${prose.say(analysis.title)} (--analysis ${analysis.name})`, ...lines].join('\n');
  });
  return `${sections.join('\n\n')}\n`;
}

const roleHelp = {
  needed: { en: ' (needed)', 'zh-CN': '（必需）' },
  oneOf: { en: ' (one of its kind is needed)', 'zh-CN': '（同类中至少一列）' },
  serves: { en: 'where none of these is there:', 'zh-CN': '都没有时代用：' },
};

function parameters(prose: Prose, known: readonly Analysis[]): string {
  const sections = known.map((analysis) => {
    const lines = describeParameters(analysis, prose).flatMap((line) => [
      `  ${line.parameter}=${line.default}`,
      `      ${line.meaning}`,
      `      ${line.allowed}`,
    ]);
    return [`${prose.say(analysis.title)} (--analysis ${analysis.name})`, ...lines].join('\n');
  });
  return `${sections.join('\n\n')}\n`.replaceAll('`', '');
}
