import type { Facts } from '../../../engine/problem';
import type { Sentence } from '../../../report/layout/Page';
import type { CellLink } from '../../../report/plan';
import { fillFigures } from '../../../report/text/fillFigures';
import type { ActionsSheet } from '../sheets/planActions';
import type { DriversSheet } from '../sheets/planDrivers';
import type { SegmentsSheet } from '../sheets/planSegments';
import type { MismatchReport } from '../MismatchReport';
import { findingTexts, type FindingText } from '../text/findingTexts';

/** The sheets whose cells the sentences refer to. */
export interface FindingSheets {
  readonly segments: SegmentsSheet;
  readonly drivers: DriversSheet;
  readonly actions: ActionsSheet;
}

type Figures = Readonly<Record<string, Facts[string] | undefined>>;

/** A sentence, or none where one of its figures is not defined. */
export function finding(
  { locale }: MismatchReport,
  key: FindingText,
  figures: Figures,
  link: CellLink | undefined,
): Sentence[] {
  const text = fillFigures(locale, findingTexts[locale][key], figures);
  return text === undefined ? [] : [{ text, link }];
}

/** A part of a sentence. */
export function phrase({ locale }: MismatchReport, key: FindingText, figures: Figures): string {
  return fillFigures(locale, findingTexts[locale][key], figures) ?? '';
}
