import { tierNames } from '../../../engine/score/valueTier';
import { subjects, type Subject } from '../../../engine/conversion/perSubject';
import type { RankedGroups } from '../../../engine/conversion/rankGroups';
import type { ScoreMeasure } from '../../../engine/conversion/sumTerms';
import type { Evidence } from '../../../engine/conversion/weighEvidence';
import { planListSheet } from '../../../report/layout/listSheet';
import { numberFormats } from '../../../report/layout/numberFormats';
import { palette } from '../../../report/palette';
import type { SheetPlan, TableColumn } from '../../../report/plan';
import { fillTemplate } from '../../../report/text/fillTemplate';
import type { ReportContext } from '../ReportContext';
import { sheetName } from '../sheetNames';
import { tierText } from '../tierText';
import { listTexts, type ListText } from '../texts/listTexts';
import { remarkTexts } from '../texts/nameTexts';
import { sheetTexts } from '../texts/sheetTexts';
import { summaryTexts } from '../texts/summaryTexts';

const termText: Readonly<Record<ScoreMeasure, ListText>> = {
  callRate: 'termCallRate',
  calls: 'termCalls',
  signRate: 'termSignRate',
  records: 'termRecords',
  rejectRate: 'termRejectRate',
};

/** Every customer and every product with intervals, shrunken rate and the parts of its score. */
export function planEvidenceSheets(context: ReportContext): SheetPlan[] {
  const { result, locale } = context;
  const remarks: Readonly<Record<string, string>> = remarkTexts[locale];
  const join = (codes: readonly string[]) =>
    codes.map((code) => remarks[code]!).join(locale === 'zh-CN' ? '、' : ', ');
  return [
    ...subjects.map((subject) => {
      const { ranking, evidence, remarks: codes } = result.subjects[subject];
      return planEvidence(context, subject, { ranking, evidence, remarks: codes.map(join) });
    }),
  ];
}

interface EvidenceSource {
  readonly ranking: RankedGroups;
  readonly evidence: Evidence;
  readonly remarks: readonly string[];
}

function planEvidence(
  { result, locale }: ReportContext,
  kind: Subject,
  { ranking, evidence, remarks }: EvidenceSource,
): SheetPlan {
  const texts = listTexts[locale];
  const { prior } = evidence;
  const role = kind === 'customer' ? 'customerEvidence' : 'productEvidence';
  const { smallSample, cautionSample } = result.parameters;
  const sample = (records: number) =>
    records < smallSample
      ? texts.sampleSmall
      : records < cautionSample
        ? texts.sampleFew
        : texts.sampleEnough;
  const { count, rate, score } = numberFormats;
  const columns: TableColumn[] = [
    { header: texts.rank, values: Array.from(ranking.names, (_, place) => place + 1), numberFormat: count },
    { header: kind === 'customer' ? texts.customer : texts.product, values: ranking.names },
    {
      header: texts.tier,
      values: Array.from(ranking.tiers, (tier) => tierText(tierNames[tier]!, locale)),
    },
    { header: texts.records, values: ranking.records, numberFormat: count },
    { header: texts.sampleNote, values: Array.from(ranking.records, sample), alignment: 'center' },
    { header: texts.callRate, values: ranking.callRates, numberFormat: rate },
    { header: texts.low, values: evidence.lows, numberFormat: rate },
    { header: texts.high, values: evidence.highs, numberFormat: rate },
    ...(prior === undefined
      ? []
      : [
          { header: texts.shrunken, values: evidence.shrunken, numberFormat: rate },
          { header: texts.shrunkenRank, values: evidence.shrunkenRanks, numberFormat: count },
        ]),
    ...(ranking.known.has('signed')
      ? [
          { header: texts.signRate, values: ranking.signRates, numberFormat: rate },
          { header: texts.signLow, values: evidence.signLows, numberFormat: rate },
          { header: texts.signHigh, values: evidence.signHighs, numberFormat: rate },
        ]
      : []),
    ...(ranking.known.has('rejected')
      ? [
          { header: texts.rejectRate, values: ranking.rejectRates, numberFormat: rate },
          { header: texts.rejectLow, values: evidence.rejectLows, numberFormat: rate },
          { header: texts.rejectHigh, values: evidence.rejectHighs, numberFormat: rate },
        ]
      : []),
    ...ranking.terms.map(({ measure, weight, normalised }) => ({
      header: texts[termText[measure]],
      values: normalised.map((value) => weight * value),
      numberFormat: score,
    })),
    { header: texts.score, values: ranking.scores, numberFormat: score },
    { header: texts.label, values: remarks, alignment: 'center' },
  ];
  const note =
    prior === undefined
      ? sheetTexts[locale].evidenceNoteWithoutPrior
      : fillTemplate(locale, sheetTexts[locale].evidenceNote, { alpha: prior.alpha, beta: prior.beta });
  return planListSheet({
    role,
    name: sheetName(role, locale),
    tabColor: palette.context,
    title: sheetTexts[locale][`${role}Title`],
    note,
    back: summaryTexts[locale].back,
    tableName: `Payoff_${role}`,
    columns,
    rowCount: ranking.count,
    emptyText: texts.empty,
    frozenColumns: 2,
  });
}
