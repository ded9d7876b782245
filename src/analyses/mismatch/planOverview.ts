import { answerPoints } from '../../report/overview/answerPoints';
import { guideCaution, guideHeadline } from '../../report/overview/guideOverview';
import { listedRows } from '../../report/overview/listedRows';
import type { CellLink, OverviewList, ReportOverview } from '../../report/plan';
import type { Places } from '../../report/sheet/Places';
import type { Target } from '../../report/sheet/Target';
import type { Tables } from '../../report/table/Tables';
import type { Words } from '../../report/text/Words';
import { listActions } from './actions/listActions';
import { cautionsWithCodes } from './cautions/writeCautions';
import { headlinesOf } from './headlines';
import type { MismatchContext } from './MismatchContext';
import { cautionGuides, headlineGuides } from './names/overviewGuides';
import { groupWords } from './names/names';
import { foundOf, toDoOf } from './sentences/keyPoints';
import { titleOf } from './sheets/summarySheet';
import { actionsTable, mostListed, recommendationsTable } from './tables/actionTables';
import { mismatchCell } from './tables/cells';
import { cautionsTable } from './tables/cautionsTable';
import { mismatchListTable } from './tables/mismatchListTable';
import { segmentsTable } from './tables/segmentTables';

/** So many of the mismatched are named at once, and so many of each other list. */
const mismatchedNamed = 5;
const listNamed = 3;

/** What the pane shows of a finished run; every item leads to its cell. */
export function planOverview(
  context: MismatchContext,
  tables: Tables<MismatchContext>,
  places: Places,
): ReportOverview {
  const { prose } = context;
  const linkTo = (target: Target | undefined, otherwise: string): CellLink =>
    places.link(target) ?? { sheetRole: otherwise, row: 0, column: 0 };
  return {
    title: titleOf(context),
    answer: answerPoints(foundOf(context, tables), toDoOf(context, tables), places),
    headlines: headlinesOf(context, tables).map((headline) =>
      guideHeadline(
        headline,
        // Where its own sheet is not written, the summary shows it.
        places.link(headline.figure.at) ?? linkTo({ mark: headline.mark }, 'summary'),
        headlineGuides,
        places,
        prose,
      ),
    ),
    cautions: cautionsWithCodes(context).map((caution, place) =>
      guideCaution(
        caution,
        linkTo(cautionsTable.cellAt(place, 'caution'), 'cautions'),
        cautionGuides,
        places,
      ),
    ),
    lists: [
      ...mismatchedList(context, tables, places, linkTo),
      ...segmentList(context, tables, places, linkTo),
      ...actionLists(context, tables, places, linkTo),
    ],
  };
}

const segmentListWords: Words = {
  en: 'Segments where the priority is too optimistic',
  'zh-CN': '优先级过于乐观的细分',
};

type LinkTo = (target: Target | undefined, otherwise: string) => CellLink;

/** Who is mismatched, the widest gap first: the answer to the question by name. */
function mismatchedList(
  { result, prose }: MismatchContext,
  tables: Tables<MismatchContext>,
  places: Places,
  linkTo: LinkTo,
): OverviewList[] {
  const count = result.placement.mismatch.length;
  if (count === 0) return [];
  const columns = {
    names: ['customer', 'customerName'],
    why: 'flags',
    values: ['priority', 'performance', 'roi'],
  };
  return [
    {
      key: mismatchListTable.key,
      text: prose.say(groupWords.mismatch),
      count,
      link: linkTo(mismatchCell('customers'), 'mismatchList'),
      first: listedRows(
        tables.get(mismatchListTable.key),
        columns,
        [...Array(mismatchedNamed).keys()],
        places,
        prose,
      ),
    },
  ];
}

/** The segments whose top priority does not hold, each with the customers to begin with. */
function segmentList(
  { result, prose }: MismatchContext,
  tables: Tables<MismatchContext>,
  places: Places,
  linkTo: LinkTo,
): OverviewList[] {
  const { cells = [], overrated = [] } = result.segments ?? {};
  if (overrated.length === 0) return [];
  const rows = overrated.map((cell) => cells.indexOf(cell));
  const columns = { names: ['size', 'industry'], why: 'remark', values: ['mismatch', 'top', 'first'] };
  return [
    {
      key: segmentsTable.key,
      text: prose.say(segmentListWords),
      count: overrated.length,
      link: linkTo(segmentsTable.cellAt(rows[0]!, 'size'), 'mismatchList'),
      first: listedRows(tables.get(segmentsTable.key), columns, rows.slice(0, listNamed), places, prose),
    },
  ];
}

/** The lists of things to do, each with those who come first. */
function actionLists(
  context: MismatchContext,
  tables: Tables<MismatchContext>,
  places: Places,
  linkTo: LinkTo,
): OverviewList[] {
  const { prose } = context;
  const columns = {
    names: ['customer', 'customerName'],
    why: 'why',
    values: ['priority', 'performance'],
  };
  let next = 0;
  return listActions(context).map((action) => {
    const from = next;
    const listed = Math.min(action.members.length, mostListed);
    next += listed;
    const shown = Array.from({ length: Math.min(listed, listNamed) }, (_item, place) => from + place);
    return {
      key: action.key,
      text: prose.say(action.name),
      count: action.members.length,
      link: linkTo(
        recommendationsTable.cellOf(({ key }) => key === action.key, 'customers'),
        'actions',
      ),
      first: listedRows(tables.get(actionsTable.key), columns, shown, places, prose),
    };
  });
}
