import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { findSources } from './actions/findSources';
import { followSelection } from './actions/followSelection';
import { followSheets } from './actions/followSheets';
import { App } from './App';
import { associateCommands } from './commands/associateCommands';
import { excelWorkbook } from './excel/excelWorkbook';
import { readEnvironment } from './excel/readEnvironment';
import { createPane } from './state/Pane';

/** The page of the shared runtime: the functions are registered by their own script, which stands before this one. */
async function start(): Promise<void> {
  const { host } = await Office.onReady();
  const environment = readEnvironment(host);
  const pane = createPane(excelWorkbook, environment.locale);
  const root = createRoot(document.getElementById('pane')!);
  root.render(
    <StrictMode>
      <App pane={pane} environment={environment} />
    </StrictMode>,
  );
  if (environment.support !== 'supported') return;
  associateCommands(pane);
  await findSources(pane);
  await followSelection(pane);
  await followSheets(pane);
}

void start();
