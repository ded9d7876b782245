import { downloadFile } from '../components/downloadFile';
import type { Pane } from '../state/Pane';
import { attempt } from './attempt';
import { makeReportFile, type ReportFileKind } from './makeReportFile';

/** Saves the report of the finished run as a file; nothing where there is none. */
export async function saveReport(pane: Pane, kind: ReportFileKind): Promise<void> {
  const plan = pane.store.get().outcome?.document;
  if (plan === undefined) return;
  const file = await attempt(pane, () => makeReportFile(plan, kind));
  if (file !== undefined) downloadFile(file.name, file.content, file.type);
}
