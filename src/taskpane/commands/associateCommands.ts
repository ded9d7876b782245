import type { Pane } from '../state/Pane';
import { commands } from './commands';
import { performCommand } from './performCommand';

/** Registers every command with Office: the ribbon and the keyboard shortcuts call them by id. */
export function associateCommands(pane: Pane): void {
  const show = oneAtATime(() => Office.addin.showAsTaskpane());
  for (const { id } of commands) {
    Office.actions.associate(id, async (event?: Office.AddinCommands.Event) => {
      try {
        // Where Excel refuses, the pane may be open all the same: a command that is done in it is not lost.
        await show().catch(() => undefined);
        await performCommand(pane, id);
      } finally {
        // Office keeps the button waiting until it hears this. A shortcut gives no event.
        event?.completed();
      }
    });
  }
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
