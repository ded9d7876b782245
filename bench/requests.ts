import { startExcel } from '../host/node/startExcel';
import type { WorkbookModel } from '../host/workbook/types';
import { generateConversionSample } from '../samples/generateConversionSample';
import { generateMismatchSample } from '../samples/generateMismatchSample';
import type { SampleTable } from '../samples/sampleTable';
import { sampleWorkbook } from '../samples/sampleWorkbook';
import { analysisNamed } from '../src/analyses';
import { createRecipe } from '../src/engine/recipe/createRecipe';
import { listSources } from '../src/workbook/listSources';
import { openSource } from '../src/workbook/openSource';
import { runAnalysis } from '../src/workbook/runAnalysis';

/** What one run of an analysis sends to Excel and gets from it. */
export interface RequestLine {
  readonly analysis: string;
  readonly step: 'read' | 'write' | 'write again';
  readonly requests: number;
  readonly actions: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  /** Filled cells of the report's sheets. */
  readonly cells: number;
}

/** Runs each analysis twice on its sample, through office.js and the stand-in, and counts what travels. */
export async function benchRequests(): Promise<RequestLine[]> {
  const samples = { conversion: generateConversionSample(), mismatch: generateMismatchSample() };
  const lines: RequestLine[] = [];
  for (const [analysis, content] of Object.entries(samples)) lines.push(...(await count(analysis, content)));
  return lines;
}

async function count(analysis: string, content: SampleTable): Promise<RequestLine[]> {
  const workbook = sampleWorkbook([{ name: 'Data', table: 'Data', content }]);
  const own = workbook.sheets.length;
  const excel = await startExcel({ workbook });
  const restore = excel.installGlobals();
  const lines: RequestLine[] = [];
  let seen = 0;
  const note = (step: RequestLine['step']) => {
    const records = excel.host.requests.slice(seen);
    seen = excel.host.requests.length;
    const sum = (of: (record: (typeof records)[number]) => number) =>
      records.reduce((total, record) => total + of(record), 0);
    lines.push({
      analysis,
      step,
      requests: records.length,
      actions: sum((record) => record.actions),
      bytesSent: sum((record) => record.bytes),
      bytesReceived: sum((record) => record.responseBytes),
      cells: filledCells(workbook, own),
    });
  };
  try {
    const [source] = await listSources();
    const opened = await openSource(source!);
    note('read');
    const recipe = createRecipe(analysisNamed(analysis).parameters, { sheet: 'Data', table: 'Data' }, 'en');
    for (const step of ['write', 'write again'] as const) {
      await runAnalysis(opened, recipe);
      note(step);
    }
    return lines;
  } finally {
    restore();
    excel.close();
  }
}

function filledCells({ sheets }: WorkbookModel, own: number): number {
  let cells = 0;
  for (const { cells: store } of sheets.slice(own)) {
    const area = store.usedArea();
    if (area === undefined) continue;
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1)
        if (store.value(row, column) !== '') cells += 1;
  }
  return cells;
}
