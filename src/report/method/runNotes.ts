import type { RowPart } from '../sheet/Part';
import { pageWidths } from '../sheet/page';
import { note } from '../sheet/texts';
import type { Prose } from '../text/proseIn';
import { describeRun } from './describeRun';
import type { RunFacts } from './RunFacts';

/** By which version and when a report was made, in a row below its scope; none where nobody knows. */
export function runNotes({
  run,
  prose,
}: {
  readonly run?: RunFacts | undefined;
  readonly prose: Prose;
}): RowPart[] {
  const text = describeRun(run, prose);
  return text === undefined ? [] : [note(text, pageWidths)];
}
