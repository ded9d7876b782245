import type { CellLink, OverviewItem, ReportOverview } from '../../report/plan';
import type { Places } from '../../report/sheet/Places';
import type { Target } from '../../report/sheet/Target';
import { headlinesOf } from './headlines';
import type { ReportContext } from './ReportContext';
import { actionsSheet } from './sheets/actionSheets';
import { absentOf, titleOf } from './sheets/summarySheet';
import { actionsTable } from './tables/actionsTable';
import { cautionsTable } from './tables/cautionsTable';
import { cautionText } from './words/cautionText';
import { actionWords } from './words/names';

/** What the pane shows of a finished run; every item leads to its cell. */
export function planOverview(context: ReportContext, places: Places): ReportOverview {
  const { result, prose } = context;
  const absent = absentOf(context);
  return {
    title: titleOf(context),
    headlines: headlinesOf(context).map(({ label, figure: { value, format }, comparison, mark }) => ({
      label,
      text: typeof value === 'number' && format !== undefined ? prose.number(value, format) : String(value),
      comparison,
      link: cell(places, { mark }),
    })),
    cautions: [
      ...result.cautions.map((caution, place) => ({
        text: cautionText(caution, prose),
        link: cell(places, cautionsTable.cellAt(place, 'caution')),
      })),
      ...(absent === undefined ? [] : [{ text: absent.text, link: cell(places, absent.target) }]),
    ],
    lists: actionLists(context, places),
  };
}

/** The lists of things to do with their sizes; each leads to its first row, an empty one to where that would be. */
function actionLists({ result, prose }: ReportContext, places: Places): OverviewItem[] {
  let next = 0;
  return result.actions.map(({ action, count, items }) => {
    const first = next;
    next += items.length;
    return {
      text: prose.say(actionWords[action]),
      count,
      link: places.link(actionsTable.cellAt(first, 'action')) ?? cell(places, { sheet: actionsSheet.role }),
    };
  });
}

function cell(places: Places, target: Target): CellLink {
  const link = places.link(target);
  if (link === undefined) throw new RangeError(`The report has no cell for ${JSON.stringify(target)}`);
  return link;
}
