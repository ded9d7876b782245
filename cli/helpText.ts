import { analyses } from '../src/analyses';
import type { Analysis } from '../src/analyses/Analysis';
import { describeParameters } from '../src/analyses/describeParameters';
import { describeRoles } from '../src/analyses/describeRoles';
import type { Locale } from '../src/engine/recipe/types';
import { proseIn, type Prose } from '../src/report/text/proseIn';
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
  const sections = known.map((analysis) => {
    const lines = describeRoles(analysis, prose).flatMap(
      ({ role, name, need, without, headers, serving }) => [
        `  ${prose.remark(`${role}: ${name}`, need)}`,
        ...(without === '' ? [] : [`      ${prose.say(roleHelp.without, { lost: without })}`]),
        `      ${headers.join(' | ')}`,
        ...(serving.length === 0 ? [] : [`      ${prose.say(roleHelp.serves)} ${serving.join(' | ')}`]),
      ],
    );
    return [`${prose.say(analysis.title)} (--analysis ${analysis.name})`, ...lines].join('\n');
  });
  return withoutMarks(`${sections.join('\n\n')}\n`);
}

const roleHelp = {
  without: { en: 'without it: {lost}', 'zh-CN': '没有时：{lost}' },
  serves: { en: 'where none of these is there:', 'zh-CN': '都没有时代用：' },
};

function parameters(prose: Prose, known: readonly Analysis[]): string {
  const sections = known.map((analysis) => {
    const lines = describeParameters(analysis, prose).flatMap((line) => [
      `  ${line.typed === '' ? prose.remark(line.parameter, line.default) : `${line.parameter}=${line.typed}`}`,
      `      ${line.meaning}`,
      `      ${line.allowed}`,
    ]);
    return [`${prose.say(analysis.title)} (--analysis ${analysis.name})`, ...lines].join('\n');
  });
  return withoutMarks(`${sections.join('\n\n')}\n`);
}

/** What is typed stands between backticks in Markdown; a terminal shows it as it is. */
function withoutMarks(text: string): string {
  return text.replaceAll('`', '');
}
