import { Problem } from '../../engine/problem';
import { runInExcel } from '../runInExcel';

/** The setting that says who writes result sheets at the moment. */
const WRITER_SETTING = 'payoff.writing';
/** A writer that has said nothing for so long has ended without a word. */
const SILENT_AFTER = 120_000;

/** This page of the add-in: another window on the same workbook has another. */
const here = `${Date.now()} ${Math.random()}`;

/**
 * Says in the workbook that this pane writes. It is only queued, together with what is written.
 *
 * Raises a Problem `otherRunUnderWay` when another pane on the workbook is writing.
 */
export async function claimWorkbook(context: Excel.RequestContext): Promise<void> {
  const setting = context.workbook.settings.getItemOrNullObject(WRITER_SETTING);
  setting.load('value');
  await context.sync();
  if (!setting.isNullObject && isOther(setting.value)) throw new Problem('otherRunUnderWay');
  renewClaim(context);
}

/** Says it again, so that a long run is not taken for one that has ended. */
export function renewClaim(context: Excel.RequestContext): void {
  context.workbook.settings.add(WRITER_SETTING, JSON.stringify({ by: here, at: Date.now() }));
}

/** Takes the words back, together with the last write. */
export function releaseClaim(context: Excel.RequestContext): void {
  context.workbook.settings.getItemOrNullObject(WRITER_SETTING).delete();
}

/** After a run that failed or was cancelled. A claim that stays is taken over here, and elsewhere once it is silent. */
export async function dropClaim(): Promise<void> {
  await runInExcel(async (context) => {
    releaseClaim(context);
    await context.sync();
  }).catch(() => undefined);
}

function isOther(value: unknown): boolean {
  try {
    const { by, at } = JSON.parse(String(value)) as { readonly by?: unknown; readonly at?: unknown };
    return by !== here && typeof at === 'number' && Math.abs(Date.now() - at) < SILENT_AFTER;
  } catch {
    return false;
  }
}
