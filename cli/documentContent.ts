import { extname } from 'node:path';
import type { DocumentPlan } from '../src/report/document/DocumentPlan';
import type { FileContent } from './writeFiles';

/** Dots of a picture for each of the drawing's. */
const SHARPNESS = 2;

/** The report as the file of a name holds it: Word, or a page that needs no other file. Loaded when it is asked for. */
export async function documentContent(path: string, plan: DocumentPlan): Promise<FileContent> {
  if (extname(path).toLowerCase() === '.html') {
    const { writeHtml } = await import('../src/report/document/writeHtml');
    return writeHtml(plan);
  }
  const { writeDocx } = await import('../src/report/document/writeDocx');
  return writeDocx(plan, rasterize);
}

async function rasterize(svg: string): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: SHARPNESS } }).render().asPng();
}
