import type { Subject } from '../../../engine/conversion/perSubject';
import type { ConversionParameters } from '../../../engine/conversion/parameters';
import { quotedText } from '../../../report/layout/quotedText';
import type { CellOf } from '../../../report/table/Column';
import type { Prose } from '../../../report/text/proseIn';
import { tierWords } from '../words/names';
import { groupName, settingName } from './proofNames';

/** Scores this close are one: both sides round. */
const sameScore = '1E-12';

/** What formulas call the places, or scores, at which the tiers of customers or products are cut. */
export function cutNames(subject: Subject): { readonly high: string; readonly low: string } {
  return { high: groupName(subject, 'highCut'), low: groupName(subject, 'lowCut') };
}

/** Formulas of the cuts, without equals signs: how many are high and how many low, or from which score and up to which. */
export function cutFormulas(
  subject: Subject,
  tierRule: ConversionParameters['tierRule'],
): { readonly high: string; readonly low: string } {
  const scores = groupName(subject, 'scores');
  const [high, low] = [settingName('highShare'), settingName('lowShare')];
  if (tierRule === 'percentile') {
    return { high: `PERCENTILE.INC(${scores},1-${high})`, low: `PERCENTILE.INC(${scores},${low})` };
  }
  const count = `COUNT(${scores})`;
  const reaching = (share: string) => `MAX(1,ROUNDUP(ROUND(${count}*${share},9),0))`;
  return { high: reaching(high), low: `MIN(${count}-${cutNames(subject).high},${reaching(low)})` };
}

/**
 * The tier of a score, without its equals sign. By `rank` its place decides, and equal scores are ordered by name; where both
 * cuts fall on one score, who stands on it is in the middle. By `percentile` the score decides.
 *
 * @see assignTiers
 */
export function tierFormula(
  subject: Subject,
  tierRule: ConversionParameters['tierRule'],
  cellOf: CellOf,
  prose: Prose,
): string {
  const [high, mid, low] = (['high', 'mid', 'low'] as const).map((tier) =>
    quotedText(prose.say(tierWords[tier])),
  );
  const cuts = cutNames(subject);
  const scores = groupName(subject, 'scores');
  const score = cellOf('score');
  if (tierRule === 'percentile') {
    const isOn = (cut: string) => `ABS(${score}-${cut})<${sameScore}`;
    const areOne = `ABS(${cuts.high}-${cuts.low})<${sameScore}`;
    const ofHigh = `IF(OR(${areOne},${cuts.high}=MIN(${scores})),${mid},${high})`;
    const ofLow = `IF(OR(${areOne},${cuts.low}=MAX(${scores})),${mid},${low})`;
    const apart = `IF(${score}>${cuts.high},${high},IF(${score}>${cuts.low},${mid},${low}))`;
    return `IF(${isOn(cuts.high)},${ofHigh},IF(${isOn(cuts.low)},${ofLow},${apart}))`;
  }
  const count = `COUNT(${scores})`;
  const lastHigh = `LARGE(${scores},${cuts.high})`;
  const isBoth = `IF(${cuts.low}=0,FALSE,AND(${score}=${lastHigh},${lastHigh}=SMALL(${scores},MAX(1,${cuts.low}))))`;
  const place = cellOf('place');
  return `IF(${isBoth},${mid},IF(${place}<=${cuts.high},${high},IF(${place}>${count}-${cuts.low},${low},${mid})))`;
}
