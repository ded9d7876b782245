import { cellsOfExample } from '../../analyses/cellsOfExample';
import type { Analysis } from '../../analyses/Analysis';
import { sayIn } from '../text/paneText';
import type { Pane } from '../state/Pane';
import { attempt } from './attempt';
import { findSources } from './findSources';

/** Writes the small table of an analysis on a sheet of its own and looks at the workbook again. */
export async function insertExample(pane: Pane, analysis: Analysis): Promise<void> {
  const { locale } = pane.store.get();
  const sheet = sayIn(locale)('find.example.sheet', { analysis: analysis.title[locale] });
  const isWritten = await attempt(pane, async () => {
    await pane.workbook.insertExample(sheet, cellsOfExample(await analysis.example(), locale));
    return true;
  });
  if (isWritten === true) await findSources(pane, analysis.name);
}
