import { analyses, inputsOf } from '../src/analyses';
import type { Analysis } from '../src/analyses/Analysis';
import { measureFits, neededRoles } from '../src/engine/table/guessAnalysis';
import type { Locale } from '../src/engine/recipe/types';
import { fillTemplate } from '../src/report/text/fillTemplate';
import { joinWords } from '../src/report/text/joinWords';
import { roleTexts } from '../src/report/text/roleTexts';
import { quoted } from './howToAnswer';
import { commandTexts } from './texts';

/**
 * For each analysis how near a table is to it: the roles that were found, those that are missing, and the command that
 * comes next, with a header to be filled in for each that is missing.
 */
export function describeFits(
  file: string,
  headers: readonly string[],
  locale: Locale,
  known: readonly Analysis[] = analyses,
): readonly string[] {
  const inputs = inputsOf(known);
  const texts = commandTexts[locale];
  const roleName = (role: string) => (roleTexts[locale] as Readonly<Record<string, string>>)[role] ?? role;
  const names = (roles: readonly string[]) =>
    roles.length === 0 ? texts.nothing : joinWords(locale, roles.map(roleName));
  const lines = measureFits(headers, inputs).flatMap(({ analysis, matched, missing }) => {
    const needed = neededRoles(inputs.find((input) => input.analysis === analysis)?.roles ?? []);
    const lacking = missing.map((role) => needed.find((group) => group[0] === role) ?? [role]);
    const either = lacking.map((group) => group.map(roleName).join(texts.or));
    const maps = missing.map((role) => `--map ${quoted(`${role}=${texts.header}`)}`);
    const command = ['npm run analyze --', quoted(file), '--analysis', analysis, ...maps].join(' ');
    return [
      fillTemplate(locale, texts.fit, { analysis, found: names(matched) }),
      ...(either.length === 0 ? [] : [fillTemplate(locale, texts.lacking, { roles: either.join('; ') })]),
      fillTemplate(locale, texts.next, { command }),
    ];
  });
  return [
    ...lines,
    fillTemplate(locale, texts.headersAtHand, {
      headers: headers.map((header) => header.replace(/\s+/g, ' ')),
    }),
  ];
}
