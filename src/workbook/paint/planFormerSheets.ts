import type { ReportPlan, SheetPlan } from '../../report/plan';
import { runTexts } from '../../report/text/runTexts';
import { roleOfKey, type SheetRoles } from '../ownedSheets';

const sentenceWidth = 100;

/**
 * The sheets of an earlier run that a plan does not write: nothing of them is true any more, so each says that in place of
 * its content. Sheets are never deleted: that would empty the undo list.
 */
export function planFormerSheets(plan: ReportPlan, roles: SheetRoles): readonly SheetPlan[] {
  const written = new Set(plan.sheets.map(({ role }) => role));
  const former = [...roles.values()].flatMap((key) => roleOfKey(plan, key) ?? []);
  return [...new Set(former)]
    .filter((role) => !written.has(role))
    .map((role) => ({
      role,
      name: role,
      columnWidths: [sentenceWidth],
      blocks: [
        {
          kind: 'cells',
          row: 0,
          column: 0,
          values: [[runTexts.former[plan.locale]]],
          style: 'note',
          wrap: true,
        },
      ],
    }));
}
