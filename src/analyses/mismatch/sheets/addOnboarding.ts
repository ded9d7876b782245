import type { Correlation } from '../../../engine/mismatch/correlate';
import type { OnboardingAdoption, Stratum } from '../../../engine/mismatch/relateOnboardingToAdoption';
import { numberFormats } from '../../../report/layout/numberFormats';
import type { PlacedTable, TableSheet } from '../../../report/layout/TableSheet';
import type { CellLink, TableColumn } from '../../../report/plan';
import type { MismatchReport } from '../MismatchReport';
import { sheetTexts } from '../text/sheetTexts';

/** Tables about onboarding and adoption. Rows of `correlations`: all, mismatch, matched. */
export interface OnboardingTables {
  readonly correlations: PlacedTable;
  readonly bands: PlacedTable;
  /** The cell of r in a stratum, among all or among mismatched customers. */
  readonly stratumCell: (stratum: Stratum, group: 'all' | 'mismatch') => CellLink;
}

/** Correlation by group, adoption by onboarding band, correlation within industry and size. */
export function addOnboarding(
  report: MismatchReport,
  sheet: TableSheet,
  onboarding: OnboardingAdoption,
): OnboardingTables {
  const { column, label, locale } = report;
  const texts = sheetTexts[locale];
  sheet.heading(texts.onboardingHeading);
  sheet.note(texts.onboardingNote);
  const groups = [
    [label('groupAll'), onboarding.all],
    [label('groupMismatch'), onboarding.mismatch],
    [label('groupMatched'), onboarding.matched],
  ] as const;
  const correlations = sheet.table(
    'MismatchOnboarding',
    [
      { header: column('group'), values: groups.map(([name]) => name) },
      ...correlationColumns(
        report,
        groups.map(([, correlation]) => correlation),
      ),
    ],
    groups.length,
    '',
  );
  sheet.heading(texts.bandsHeading);
  const bands = sheet.table(
    'MismatchOnboardingBands',
    bandColumns(report, onboarding),
    onboarding.ofAll.bands.length,
    '',
  );
  sheet.heading(texts.strataHeading);
  const { columns, keys } = strataColumns(report, onboarding);
  const strata = sheet.table('MismatchOnboardingStrata', columns, keys.length, texts.noStrata);
  return {
    correlations,
    bands,
    stratumCell: (stratum, group) => strata.cell(keys.indexOf(keyOf(stratum)), group === 'all' ? 3 : 5),
  };
}

export function correlationColumns(
  { column }: MismatchReport,
  correlations: readonly Correlation[],
): TableColumn[] {
  const values = (of: (correlation: Correlation) => number | undefined) =>
    correlations.map((correlation) => of(correlation) ?? null);
  const numberFormat = numberFormats.score;
  return [
    { header: column('n'), values: values(({ n }) => n), numberFormat: numberFormats.count },
    { header: column('r'), values: values(({ r }) => r), numberFormat },
    { header: column('low'), values: values(({ low }) => low), numberFormat },
    { header: column('high'), values: values(({ high }) => high), numberFormat },
    { header: column('spearman'), values: values(({ spearman }) => spearman), numberFormat },
    {
      header: column('spearmanLow'),
      values: values(({ spearmanInterval }) => spearmanInterval?.low),
      numberFormat,
    },
    {
      header: column('spearmanHigh'),
      values: values(({ spearmanInterval }) => spearmanInterval?.high),
      numberFormat,
    },
  ];
}

function bandColumns({ column }: MismatchReport, { ofAll, ofMismatch }: OnboardingAdoption): TableColumn[] {
  const names = ofAll.bands.map(({ from, to }) =>
    from === undefined ? `< ${to}` : to === undefined ? `≥ ${from}` : `${from} – ${to}`,
  );
  return [
    { header: column('band'), values: names },
    { header: column('nAll'), values: ofAll.bands.map(({ n }) => n), numberFormat: numberFormats.count },
    {
      header: column('meanAdoptionAll'),
      values: ofAll.bands.map(({ mean }) => mean ?? null),
      numberFormat: numberFormats.rate,
    },
    {
      header: column('nMismatch'),
      values: ofMismatch.bands.map(({ n }) => n),
      numberFormat: numberFormats.count,
    },
    {
      header: column('meanAdoptionMismatch'),
      values: ofMismatch.bands.map(({ mean }) => mean ?? null),
      numberFormat: numberFormats.rate,
    },
  ];
}

/** Strata of all customers, largest first, with those of the mismatch beside them. */
function strataColumns(
  { column, value }: MismatchReport,
  { ofAll, ofMismatch }: OnboardingAdoption,
): { columns: TableColumn[]; keys: string[] } {
  const strata = [...ofAll.strata].sort((a, b) => a.dimension.localeCompare(b.dimension, 'en') || b.n - a.n);
  const partner = new Map(ofMismatch.strata.map((stratum) => [keyOf(stratum), stratum]));
  const partners = strata.map((stratum) => partner.get(keyOf(stratum)));
  const numberFormat = numberFormats.score;
  return {
    keys: strata.map(keyOf),
    columns: [
      { header: column('background'), values: strata.map(({ dimension }) => column(dimension)) },
      { header: column('value'), values: strata.map((stratum) => value(stratum.value)) },
      { header: column('nAll'), values: strata.map(({ n }) => n), numberFormat: numberFormats.count },
      { header: column('rAll'), values: strata.map(({ r }) => r ?? null), numberFormat },
      {
        header: column('nMismatch'),
        values: partners.map((stratum) => stratum?.n ?? 0),
        numberFormat: numberFormats.count,
      },
      { header: column('rMismatch'), values: partners.map((stratum) => stratum?.r ?? null), numberFormat },
    ],
  };
}

function keyOf({ dimension, value }: Stratum): string {
  return `${dimension} ${value}`;
}
