import type { DocumentPlan } from '../../report/document/DocumentPlan';

/** What the report can be saved as. */
export type ReportFileKind = 'docx' | 'html';

export interface ReportFile {
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** Dots of a picture for each of the drawing's. */
const SHARPNESS = 2;

/** The report as a file. What writes it is loaded when it is asked for: most people never do. */
export async function makeReportFile(plan: DocumentPlan, kind: ReportFileKind): Promise<ReportFile> {
  if (kind === 'html') {
    const { writeHtml } = await import(/* webpackChunkName: "document" */ '../../report/document/writeHtml');
    return { type: 'text/html', content: writeHtml(plan) };
  }
  const { writeDocx } = await import(/* webpackChunkName: "document" */ '../../report/document/writeDocx');
  return {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    content: await writeDocx(plan, rasterize),
  };
}

/** Draws an SVG on a canvas of this page. */
async function rasterize(svg: string): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * SHARPNESS;
  canvas.height = image.height * SHARPNESS;
  const surface = canvas.getContext('2d');
  surface?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (surface === null || blob === null) throw new Error('This browser draws no pictures');
  return new Uint8Array(await blob.arrayBuffer());
}
