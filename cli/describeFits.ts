import { analyses, inputsOf } from '../src/analyses';
import type { Analysis } from '../src/analyses/Analysis';
import { lackingRoles, measureFits } from '../src/engine/table/guessAnalysis';
import type { Locale } from '../src/engine/recipe/types';
import { proseIn } from '../src/report/text/proseIn';
import { roleNames } from '../src/report/text/roleName';
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
  const prose = proseIn(locale);
  const { say, join } = prose;
  const names = (roles: readonly string[]) =>
    roles.length === 0 ? say(commandTexts.nothing) : join(roleNames(roles, prose));
  const lines = measureFits(headers, inputs).flatMap((fit) => {
    const { analysis, matched, missing } = fit;
    const either = lackingRoles(fit, inputs).map((group) =>
      roleNames(group, prose).join(say(commandTexts.or)),
    );
    const maps = missing.map((role) => `--map ${quoted(`${role}=${say(commandTexts.header)}`)}`);
    const command = ['npm run analyze --', quoted(file), '--analysis', analysis, ...maps].join(' ');
    return [
      say(commandTexts.fit, { analysis, found: names(matched) }),
      ...(either.length === 0 ? [] : [say(commandTexts.lacking, { roles: either.join('; ') })]),
      say(commandTexts.next, { command }),
    ];
  });
  return [
    ...lines,
    say(commandTexts.headersAtHand, {
      headers: headers.map((header) => header.replace(/\s+/g, ' ')),
    }),
  ];
}
