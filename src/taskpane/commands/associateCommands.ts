import type { Pane } from '../state/Pane';
import { commands } from './commands';
import { performCommand } from './performCommand';

/** Milliseconds after which nobody waits for the pane any more: Excel does not always say that it is there. */
const PATIENCE = 5_000;

/**
 * Registers every command with Office: the ribbon and the keyboard shortcuts call them by id.
 *
 * Office is told that a command is done as soon as the pane is there, not after the analysis that it starts: until then
 * the status bar says that the add-in works, and on Windows no other button brings the pane (office-js issues 2877 and
 * 3250). The page lives on, and shows its progress itself.
 */
export function associateCommands(pane: Pane, patience = PATIENCE): void {
  const show = oneAtATime(() => inTime(Office.addin.showAsTaskpane(), patience));
  for (const { id } of commands) {
    Office.actions.associate(id, async (event?: Office.AddinCommands.Event) => {
      // Where Excel refuses, the pane may be open all the same: a command that is done in it is not lost.
      await show().catch(() => undefined);
      // A shortcut gives no event.
      event?.completed();
      await performCommand(pane, id);
    });
  }
}

/** What is awaited, or nothing after some milliseconds. */
async function inTime(awaited: Promise<void>, patience: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resume) => (timer = setTimeout(resume, patience)));
  await Promise.race([awaited, late]).finally(() => clearTimeout(timer));
}

/**
 * Whoever asks while an answer is awaited gets that answer: asked for a second time before it was shown, by a double click
 * for example, a pane may never be (office-js issue 3224).
 */
function oneAtATime(ask: () => Promise<void>): () => Promise<void> {
  let pending: Promise<void> | undefined;
  return () => {
    pending ??= ask().finally(() => (pending = undefined));
    return pending;
  };
}
