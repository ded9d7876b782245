import { numberFormats } from '../../../report/layout/numberFormats';
import { TableSheet, type PlacedTable } from '../../../report/layout/TableSheet';
import { palette } from '../../../report/palette';
import type { CellLink, SheetPlan, TableColumn } from '../../../report/plan';
import { fillTemplate } from '../../../report/text/fillTemplate';
import { customerColumns } from '../customerColumns';
import { listActions, type Action, type ActionName } from '../listActions';
import type { MismatchReport } from '../MismatchReport';
import { actionTexts } from '../text/actionTexts';
import { sheetTexts } from '../text/sheetTexts';

/** The actions sheet and where each action stands on it. */
export interface ActionsSheet {
  readonly sheet: SheetPlan;
  readonly actions: readonly Action[];
  /** The count of an action in the table of recommendations. */
  readonly countCell: (name: ActionName) => CellLink | undefined;
}

const maximumListed = 5000;
const namedFirst = 3;
const countColumn = 4;
/** From the header of the recommendations, without their rows, to the first row of the lists. */
const rowsToList = 5;

/** What to do: recommendations by group, then every list, each row with its reason. */
export function planActions(report: MismatchReport): ActionsSheet {
  const { locale, label } = report;
  const texts = sheetTexts[locale];
  const actions = listActions(report);
  const widths = [2, 24, 20, 26, 64, 12, 12, 30, 14, 20, 14, 22, 10, 10];
  const sheet = new TableSheet('actions', label('actions'), widths);
  sheet.title(label('actions'), [texts.actionsNote]);
  sheet.heading(texts.planHeading);
  const listRow = sheet.row + Math.max(1, actions.length) + rowsToList;
  const plan = addRecommendations(report, sheet, actions, listRow);
  sheet.heading(texts.listsHeading);
  sheet.note(fillTemplate(locale, texts.listsCutNote, { maximum: maximumListed }), 4);
  addLists(report, sheet, actions);
  return {
    sheet: sheet.plan({ tabColor: palette.good }),
    actions,
    countCell: (name) => {
      const row = actions.findIndex((action) => action.name === name);
      return row < 0 ? undefined : plan.cell(row, countColumn);
    },
  };
}

function addRecommendations(
  report: MismatchReport,
  sheet: TableSheet,
  actions: readonly Action[],
  listRow: number,
): PlacedTable {
  const { column, locale, result } = report;
  const texts = actionTexts[locale];
  const { customers, dormant } = result;
  const named = (action: Action) =>
    Array.from(action.members.subarray(0, namedFirst), (customer) =>
      (customers.name ?? customers.identity)(customer),
    ).join(locale === 'en' ? ', ' : '、');
  let firstRow = listRow;
  const links = new Map<number, CellLink>();
  actions.forEach((action, row) => {
    links.set(row, sheet.link(firstRow, 1));
    firstRow += Math.min(maximumListed, action.members.length);
  });
  const columns: TableColumn[] = [
    { header: column('recommendation'), values: actions.map(({ group }) => texts[group]), wrap: true },
    { header: column('action'), values: actions.map(({ name }) => texts[name]), links, wrap: true },
    { header: column('first'), values: actions.map(named), wrap: true },
    { header: column('whatToDo'), values: actions.map(({ name }) => texts[`${name}What`]), wrap: true },
    {
      header: column('customers'),
      values: actions.map(({ members }) => members.length),
      numberFormat: numberFormats.count,
    },
    {
      header: column('money'),
      values: actions.map(({ name }) => (name === 'dormant' ? (dormant?.recoverable ?? null) : null)),
      numberFormat: numberFormats.count,
    },
    { header: column('target'), values: actions.map(({ target }) => target), wrap: true },
  ];
  return sheet.table('MismatchRecommendations', columns, actions.length, sheetTexts[locale].noAction);
}

function addLists(report: MismatchReport, sheet: TableSheet, actions: readonly Action[]): void {
  const { column, locale } = report;
  const listed = actions.map((action) => ({ ...action, members: action.members.subarray(0, maximumListed) }));
  const members = new Int32Array(listed.reduce((total, action) => total + action.members.length, 0));
  const names = new Array<string>(members.length);
  const reasons = new Array<string>(members.length);
  let row = 0;
  for (const { name, why, members: own } of listed) {
    for (let place = 0; place < own.length; place += 1) {
      members[row] = own[place]!;
      names[row] = actionTexts[locale][name];
      reasons[row] = why(own[place]!, place);
      row += 1;
    }
  }
  const columns = customerColumns(report, members);
  const [priority] = columns.priority();
  const [performance] = columns.performance();
  const identity = columns.identity();
  sheet.table(
    'MismatchActions',
    [
      { header: column('action'), values: names },
      ...identity,
      // Without names the next text takes their column, so that the reasons stand in the wide one.
      ...(identity.length === 1 ? [columns.quadrant()] : []),
      { header: column('why'), values: reasons },
      priority!,
      performance!,
      ...(identity.length === 1 ? [] : [columns.quadrant()]),
      ...columns.lifecycle(),
      ...columns.industry(),
      ...columns.size(),
      ...columns.level(),
      ...columns.roi(),
      columns.source(),
    ],
    members.length,
    sheetTexts[locale].noAction,
  );
}
