import { Problem } from '../../engine/problem';
import { runInExcel } from '../runInExcel';

/** How the keys begin of the settings that say who writes result sheets at the moment: one a writer. */
const WRITER_SETTING = 'payoff.writing';
/** A writer that has said nothing for so long has ended without a word. */
const SILENT_AFTER = 120_000;

/** The setting of this page of the add-in: another window on the same workbook has another. */
const ownSetting = `${WRITER_SETTING} ${Date.now()} ${Math.random()}`;

/**
 * Says in the workbook that this pane writes, and reads in the same request who else does. Excel answers one request
 * after the other, so of two panes the one whose request came first meets no other, and the second meets the first.
 * What writers left that have been silent for long goes with what is written next.
 *
 * Raises a Problem `otherRunUnderWay` when another pane on the workbook is writing. The claim has to be dropped then, as
 * after any run that fails.
 */
export async function claimWorkbook(context: Excel.RequestContext): Promise<void> {
  renewClaim(context);
  const { settings } = context.workbook;
  settings.load('items/key,items/value');
  await context.sync();
  const others = settings.items.filter(({ key }) => key.startsWith(WRITER_SETTING) && key !== ownSetting);
  if (others.some(({ value }) => isWriting(value))) throw new Problem('otherRunUnderWay');
  for (const silent of others) silent.delete();
}

/** Says it again, so that a long run is not taken for one that has ended. */
export function renewClaim(context: Excel.RequestContext): void {
  context.workbook.settings.add(ownSetting, JSON.stringify({ at: Date.now() }));
}

/** Takes the words back, together with the last write. */
export function releaseClaim(context: Excel.RequestContext): void {
  context.workbook.settings.getItemOrNullObject(ownSetting).delete();
}

/** After a run that failed or was cancelled. A claim that stays is taken over here, and elsewhere once it is silent. */
export async function dropClaim(): Promise<void> {
  await runInExcel(async (context) => {
    releaseClaim(context);
    await context.sync();
  }).catch(() => undefined);
}

function isWriting(value: unknown): boolean {
  try {
    const { at } = JSON.parse(String(value)) as { readonly at?: unknown };
    return typeof at === 'number' && Math.abs(Date.now() - at) < SILENT_AFTER;
  } catch {
    return false;
  }
}
