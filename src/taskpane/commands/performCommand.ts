import { chooseAnalysis } from '../actions/chooseSource';
import { checkColumns } from '../actions/checkColumns';
import { findSources } from '../actions/findSources';
import { refreshRun } from '../actions/runRecipe';
import type { Pane } from '../state/Pane';
import { commands } from './commands';

/** Does what a command says, wherever it was given: on the ribbon, by keyboard or in the pane's menu. */
export async function performCommand(pane: Pane, id: string): Promise<void> {
  const command = commands.find((candidate) => candidate.id === id);
  if (command === undefined) throw new RangeError(`No command ${id}`);
  const { action } = command;
  switch (action.kind) {
    case 'analyze':
      return analyze(pane, action.analysis);
    case 'refresh':
      return refreshRun(pane);
    case 'insertFunction':
      pane.store.set({ screen: 'formula', failure: undefined });
      return;
    case 'freeze':
      pane.store.set({ screen: 'freeze', failure: undefined });
      return;
    case 'openPane':
      return;
  }
}

/** Goes straight to the columns where a table fits; where none does, the first screen says what is missing. */
async function analyze(pane: Pane, analysis: string): Promise<void> {
  await findSources(pane, analysis);
  chooseAnalysis(pane, analysis);
  const { source } = pane.store.get();
  const guess = source?.guesses.find((candidate) => candidate.analysis === analysis);
  if (guess !== undefined && guess.missing.length === 0) await checkColumns(pane);
}
