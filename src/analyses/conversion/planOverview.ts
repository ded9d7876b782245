import { answerPoints } from '../../report/overview/answerPoints';
import { guideCaution, guideHeadline } from '../../report/overview/guideOverview';
import { listedRows } from '../../report/overview/listedRows';
import type { CellLink, OverviewList, ReportOverview } from '../../report/plan';
import type { Places } from '../../report/sheet/Places';
import type { Target } from '../../report/sheet/Target';
import type { Tables } from '../../report/table/Tables';
import { headlinesOf } from './headlines';
import type { ReportContext } from './ReportContext';
import { foundOf, toDoOf } from './sentences/keyPoints';
import { actionsSheet } from './sheets/actionSheets';
import { absentOf, titleOf } from './sheets/summarySheet';
import { actionsTable } from './tables/actionsTable';
import { cautionsTable } from './tables/cautionsTable';
import { cautionText } from './words/cautionText';
import { actionWords } from './words/names';
import { cautionGuides, headlineGuides } from './words/overviewGuides';

/** So many are named of the list that comes first, and so many of each other. */
const firstNamed = 5;
const otherNamed = 3;

/** What the pane shows of a finished run; every item leads to its cell. */
export function planOverview(
  context: ReportContext,
  tables: Tables<ReportContext>,
  places: Places,
): ReportOverview {
  const { result, prose } = context;
  const absent = absentOf(context);
  return {
    title: titleOf(context),
    answer: answerPoints(foundOf(context), toDoOf(context), places),
    headlines: headlinesOf(context).map((headline) =>
      guideHeadline(headline, cell(places, { mark: headline.mark }), headlineGuides, places, prose),
    ),
    cautions: [
      ...result.cautions.map((caution, place) =>
        guideCaution(
          { code: caution.code, text: cautionText(caution, prose) },
          cell(places, cautionsTable.cellAt(place, 'caution')),
          cautionGuides,
          places,
        ),
      ),
      ...(absent === undefined
        ? []
        : [
            { text: absent.text, about: undefined, link: cell(places, absent.target), rows: [], rowCount: 0 },
          ]),
    ],
    lists: actionLists(context, tables, places),
  };
}

/** The lists of things to do with their sizes; each leads to its first row, an empty one to where that would be. */
function actionLists(
  { result, prose }: ReportContext,
  tables: Tables<ReportContext>,
  places: Places,
): OverviewList[] {
  const columns = { names: ['name'], why: 'why', values: ['records', 'callRate'] };
  let next = 0;
  let named = firstNamed;
  return result.actions.map(({ action, count, items }) => {
    const first = next;
    next += items.length;
    const shown = Array.from({ length: Math.min(items.length, named) }, (_item, place) => first + place);
    if (shown.length > 0) named = otherNamed;
    return {
      key: action,
      text: prose.say(actionWords[action]),
      count,
      link: places.link(actionsTable.cellAt(first, 'action')) ?? cell(places, { sheet: actionsSheet.role }),
      first: listedRows(tables.get(actionsTable.key), columns, shown, places, prose),
    };
  });
}

function cell(places: Places, target: Target): CellLink {
  const link = places.link(target);
  if (link === undefined) throw new RangeError(`The report has no cell for ${JSON.stringify(target)}`);
  return link;
}
