import type { ChartTables } from '../../report/layout/chartTables';
import { Page, pageColumnWidths, type Sentence } from '../../report/layout/Page';
import { palette } from '../../report/palette';
import type { SheetPlan } from '../../report/plan';
import { fillTemplate } from '../../report/text/fillTemplate';
import { findActions } from './findings/findActions';
import { phrase, type FindingSheets } from './findings/Findings';
import { findWhere } from './findings/findWhere';
import { findWho } from './findings/findWho';
import { findWhy } from './findings/findWhy';
import type { MismatchReport } from './MismatchReport';
import { planCharts } from './planCharts';
import type { MismatchHeadline } from './planHeadlines';
import type { CautionsSheet } from './sheets/planCautions';
import { findingTexts } from './text/findingTexts';

export interface SummaryParts extends FindingSheets {
  readonly headlines: readonly MismatchHeadline[];
  readonly cautions: CautionsSheet;
  readonly chartData: ChartTables;
  /** The other sheets in tab order, for the list of jumps. */
  readonly others: readonly SheetPlan[];
}

/** The sheet that a reader meets first and that needs no other: finding, figures, charts, sentences, cautions, jumps. */
export function planSummary(report: MismatchReport, parts: SummaryParts): SheetPlan {
  const { locale, label } = report;
  const texts = findingTexts[locale];
  const page = new Page();
  page.title(titleOf(report), [scopeOf(report)]);
  page.figures(parts.headlines);
  page.charts(planCharts(report, parts.segments.lifecycle, parts.chartData));
  addSentences(page, parts, texts.whoHeading, findWho(report, parts));
  addSentences(page, parts, texts.whereHeading, findWhere(report, parts));
  addSentences(page, parts, texts.whyHeading, findWhy(report, parts));
  addSentences(page, parts, texts.doHeading, findActions(report, parts));
  if (parts.cautions.cautions.length > 0) {
    page.heading(texts.cautionsHeading);
    page.sentences(
      parts.cautions.cautions.map((caution) => ({ ...caution, linkText: nameOf(parts, caution) })),
      'caution',
    );
  }
  page.heading(texts.sheetsHeading);
  page.links(
    parts.others.map(({ name, role }) => ({
      text: name,
      note: '',
      to: { sheetRole: role, row: 0, column: 0 },
    })),
  );
  return {
    role: 'summary',
    name: label('summary'),
    columnWidths: pageColumnWidths,
    tabColor: palette.attention,
    blocks: page.blocks,
  };
}

function addSentences(
  page: Page,
  parts: SummaryParts,
  heading: string,
  sentences: readonly Sentence[],
): void {
  if (sentences.length === 0) return;
  page.heading(heading);
  page.sentences(sentences.map((sentence) => ({ ...sentence, linkText: nameOf(parts, sentence) })));
}

/** Name of the sheet that a sentence leads to. */
function nameOf({ others }: SummaryParts, { link }: Sentence): string {
  return others.find(({ role }) => role === link?.sheetRole)?.name ?? '→';
}

/** What was found, in one line with its number. */
export function titleOf(report: MismatchReport): string {
  const { counts } = report.result.placement;
  return phrase(report, counts.mismatch === 0 ? 'titleNone' : 'title', {
    mismatch: counts.mismatch,
    top: counts.top,
    expected: counts.expected,
    bottomShare: report.recipe.parameters.bottomShare,
  });
}

/** What it was found in: table, rows used and left out, lines, weights, method. */
function scopeOf(report: MismatchReport): string {
  const { result, check, recipe, locale, column, label } = report;
  const { customers, cuts, performance } = result;
  const { topShare, bottomShare, method } = recipe.parameters;
  const weights = performance.metrics.map((metric) =>
    fillTemplate(locale, findingTexts[locale].weightOf, {
      metric: column(metric.role),
      weight: metric.weight,
    }),
  );
  return phrase(report, 'scope', {
    table: check.origin.table ?? check.origin.sheet,
    valid: customers.count,
    left: check.excluded.length + customers.dropped.sheetRows.length,
    priority: cuts.priority,
    topShare,
    performance: cuts.performance,
    bottomShare,
    weights,
    method: label(method),
  });
}
