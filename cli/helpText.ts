import { analyses } from '../src/analyses';
import { describeParameters } from '../src/analyses/describeParameters';
import type { Locale } from '../src/engine/recipe/types';
import { proseIn, type Prose } from '../src/report/text/proseIn';
import type { HelpTopic } from './parseArguments';
import { commandTexts } from './texts';

/** What `--help` prints: how the command is written, or every parameter of every analysis. */
export function helpText(topic: HelpTopic, locale: Locale): string {
  return topic === 'usage' ? commandTexts[locale].usage : parameters(proseIn(locale));
}

function parameters(prose: Prose): string {
  const sections = analyses.map((analysis) => {
    const lines = describeParameters(analysis, prose).flatMap((line) => [
      `  ${line.parameter}=${line.default}`,
      `      ${line.meaning}`,
      `      ${line.allowed}`,
    ]);
    return [`${prose.say(analysis.title)} (--analysis ${analysis.name})`, ...lines].join('\n');
  });
  return `${sections.join('\n\n')}\n`.replaceAll('`', '');
}
