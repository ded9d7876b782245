import { analyses } from '../src/analyses';
import type { Analysis } from '../src/analyses/Analysis';
import { describeParameters } from '../src/analyses/describeParameters';
import type { Locale } from '../src/engine/recipe/types';
import { fillTemplate } from '../src/report/text/fillTemplate';
import { proseIn, type Prose } from '../src/report/text/proseIn';
import type { HelpTopic } from './parseArguments';
import { commandTexts } from './texts';

/** What `--help` prints: how the command is written, or every parameter of every analysis. */
export function helpText(topic: HelpTopic, locale: Locale, known: readonly Analysis[] = analyses): string {
  if (topic === 'parameters') return parameters(proseIn(locale), known);
  const names = known.map(({ name }) => name).join('|');
  return fillTemplate(locale, commandTexts[locale].usage, { analyses: names });
}

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
