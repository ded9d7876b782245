import type { Pane } from '../state/Pane';
import { commands } from './commands';
import { performCommand } from './performCommand';

/** Registers every command with Office: the ribbon and the keyboard shortcuts call them by id. */
export function associateCommands(pane: Pane): void {
  for (const { id } of commands) {
    Office.actions.associate(id, async (event?: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
        await performCommand(pane, id);
      } finally {
        // Office keeps the button waiting until it hears this. A shortcut gives no event.
        event?.completed();
      }
    });
  }
}
