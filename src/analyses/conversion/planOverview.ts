import { listHeaderRow } from '../../report/layout/listSheet';
import type { OverviewItem, ReportOverview } from '../../report/plan';
import { actionText } from './actionText';
import { headlineLinks, planHeadlines } from './planHeadlines';
import type { ReportContext } from './ReportContext';
import { cautionText } from './reasonText';
import { cautionLink, headlineCell } from './sheets/planSummary';
import { titleOf } from './titleOf';

/** What the pane shows of a finished run; every item leads to its cell. */
export function planOverview(context: ReportContext): ReportOverview {
  const { result, locale } = context;
  return {
    title: titleOf(context),
    headlines: headlineLinks(planHeadlines(context), headlineCell),
    cautions: result.cautions.map((caution, index) => ({
      text: cautionText(caution, locale),
      link: cautionLink(index),
    })),
    lists: actionLists(context),
  };
}

/** The lists of things to do with their sizes; each leads to its first row. */
function actionLists({ result, locale }: ReportContext): OverviewItem[] {
  let row = listHeaderRow + 1;
  return result.actions.map(({ action, count, items }) => {
    const first = row;
    row += items.length;
    return {
      text: actionText(action, locale),
      count,
      link: { sheetRole: 'actions', row: first, column: 1 },
    };
  });
}
