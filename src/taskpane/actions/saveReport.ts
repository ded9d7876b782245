import { analysisNamed } from '../../analyses';
import { downloadFile } from '../components/downloadFile';
import type { Pane } from '../state/Pane';
import { sayIn } from '../text/paneText';
import { attempt } from './attempt';
import { makeReportFile, type ReportFileKind } from './makeReportFile';

/** Saves the report of the finished run as a file named by its analysis and the day; nothing where there is none. */
export async function saveReport(pane: Pane, kind: ReportFileKind): Promise<void> {
  const { outcome } = pane.store.get();
  if (outcome?.document === undefined) return;
  const plan = outcome.document;
  const file = await attempt(pane, () => makeReportFile(plan, kind));
  if (file === undefined) return;
  const { analysis, locale } = outcome.recipe;
  const title = analysisNamed(analysis, pane.analyses).title[locale];
  // Swedish writes a day as files are sorted by: 2026-01-31.
  const day = new Date().toLocaleDateString('sv-SE');
  const name = `${sayIn(locale)('result.save.name', { analysis: title, day })}.${kind}`;
  downloadFile(name, file.content, file.type);
  pane.store.set({ announcement: { key: 'result.saved', facts: { name } } });
}
