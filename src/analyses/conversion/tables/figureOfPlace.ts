import type { Subject } from '../../../engine/conversion/perSubject';
import type { RankedGroups } from '../../../engine/conversion/rankGroups';
import type { Judgement } from '../../../engine/conversion/judgeGroups';
import type { Evidence } from '../../../engine/conversion/weighEvidence';
import { isBorderlineAt } from '../../../engine/score/choices/stayBands';
import { yes } from '../../../report/stability/stabilityWords';
import type { Words } from '../../../report/text/Words';
import type { ConversionContext } from '../ConversionContext';

/**
 * A list of customers or products stands on its sheet up to this rank: more are searched in the JSON result, not read, and
 * a workbook of five such lists would take minutes to open.
 */
export const mostGroups = 100_000;

/** The fields that hold a number for each place of the ranking. */
type NumbersOf<Source> = {
  [Field in keyof Source]: Source[Field] extends Int32Array | Float64Array ? Field : never;
}[keyof Source];

/** The name of the group at a place of the ranking. */
export function nameOf(subject: Subject) {
  return (place: number, { result }: ConversionContext) => result.subjects[subject].ranking.names[place];
}

/** A figure of the group at a place of the ranking, read from the arrays themselves: there may be very many groups. */
export function rankingFigure(subject: Subject) {
  return (field: NumbersOf<RankedGroups>) =>
    (place: number, { result }: ConversionContext): number | undefined =>
      result.subjects[subject].ranking[field][place];
}

/** The same for what is known of how far its rates can be trusted. */
export function evidenceFigure(subject: Subject) {
  return (field: NumbersOf<Evidence>) =>
    (place: number, { result }: ConversionContext): number | undefined =>
      result.subjects[subject].evidence[field][place];
}

/** The same for how it stands to all records; blank where the records do not tell. */
export function judgementFigure(subject: Subject) {
  return (field: NumbersOf<Judgement>) =>
    (place: number, { result }: ConversionContext): number | undefined =>
      result.subjects[subject].judgement[field][place];
}

/** Whether the records tell it of the groups: dates tell of all or of none. */
export function isKnown(subject: Subject, field: 'callsAfter' | 'events') {
  return ({ result }: ConversionContext): boolean =>
    !Number.isNaN(result.subjects[subject].judgement[field][0] ?? NaN);
}

/** Whether chance decides its tier; blank where that is not known. */
export function tierByChance(subject: Subject) {
  return (place: number, { result }: ConversionContext): Words | undefined =>
    result.subjects[subject].stability?.byChance[place] === 1 ? yes : undefined;
}

/** Whether it is borderline: other choices than those made would give it another tier. Blank where that is not known. */
export function isBorderline(subject: Subject) {
  return (place: number, { result }: ConversionContext): boolean =>
    isBorderlineAt(result.subjects[subject].choices, place);
}

/** The same in a word. */
export function borderlineMark(subject: Subject) {
  const holds = isBorderline(subject);
  return (place: number, context: ConversionContext): Words | undefined =>
    holds(place, context) ? yes : undefined;
}
