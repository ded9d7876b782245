import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { columnShares } from './columnShares';
import type { DocumentBlock, DocumentPlan, DocumentTable } from './DocumentPlan';
import { proseIn, type Prose } from '../text/proseIn';
import { describeChart } from './describeChart';
import { CHART_SIZE, drawChart } from './drawChart';
import { shownText } from './shownText';

/** Makes a PNG of an SVG, twice as large: what draws pictures differs between a browser and the command line. */
export type Rasterize = (svg: string) => Promise<Uint8Array>;

const fonts = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Microsoft YaHei', cs: 'Calibri' };
/** Half points. */
const sizes = { title: 36, text: 22, remark: 20, table: 18 } as const;
/** Between the margins of a page, in twentieths of a point, and how many characters of a table that holds. */
const pageWidth = { twips: 9026, characters: 92 } as const;
const colors = { remark: '55595F', header: 'F3F5F7', line: 'D9D9D9' } as const;

/** A document as a Word file: headings, contents, page numbers; charts as SVG, with a picture for those who cannot show it. */
export async function writeDocx(plan: DocumentPlan, rasterize: Rasterize): Promise<Uint8Array> {
  const { locale, title, scope, made, contents, chapters } = plan;
  const prose = proseIn(locale);
  const children: (Paragraph | Table | TableOfContents)[] = [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      children: [new TextRun({ text: title, size: sizes.title })],
    }),
    remark(scope),
    ...(made === undefined ? [] : [remark(made)]),
    new Paragraph({ spacing: { before: 200 }, children: [new TextRun({ text: contents, bold: true })] }),
    new TableOfContents(contents, { hyperlink: true, headingStyleRange: '1-1', beginDirty: false }),
  ];
  for (const { heading, blocks } of chapters) {
    children.push(new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1, keepNext: true }));
    for (const block of blocks) children.push(...(await blockParts(block, rasterize, prose)));
  }
  const page = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  });
  const document = new Document({
    title,
    creator: 'Payoff',
    styles: {
      default: {
        document: { run: { font: fonts, size: sizes.text, language: { value: locale, eastAsia: 'zh-CN' } } },
      },
    },
    sections: [{ footers: { default: new Footer({ children: [page] }) }, children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

async function blockParts(
  block: DocumentBlock,
  rasterize: Rasterize,
  prose: Prose,
): Promise<(Paragraph | Table)[]> {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2, keepNext: true })];
    case 'paragraph':
      return [new Paragraph({ text: block.text, spacing: { after: 100 } })];
    case 'remark':
      return [remark(block.text)];
    case 'chart':
      return [
        new Paragraph({
          children: [await picture(block, rasterize, prose)],
          spacing: { before: 100, after: 100 },
        }),
      ];
    case 'table':
      return [remark(block.title, true), table(block), new Paragraph({ text: '' })];
  }
}

function remark(text: string, keepNext = false): Paragraph {
  return new Paragraph({
    keepNext,
    spacing: { after: 100 },
    children: [new TextRun({ text, size: sizes.remark, color: colors.remark })],
  });
}

async function picture(
  { chart, description }: Extract<DocumentBlock, { kind: 'chart' }>,
  rasterize: Rasterize,
  prose: Prose,
): Promise<ImageRun> {
  const svg = drawChart(chart);
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    transformation: CHART_SIZE,
    altText: {
      name: chart.title,
      title: chart.title,
      description: describeChart(chart, description, prose),
    },
    fallback: { type: 'png', data: await rasterize(svg) },
  });
}

function table(declared: DocumentTable): Table {
  const { columns, rows } = declared;
  const widths = columnShares(declared, pageWidth.characters).map((share) =>
    Math.round(share * pageWidth.twips),
  );
  const cell = (text: string, column: number, more: { bold?: boolean; fill?: string | undefined }) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      ...(more.fill === undefined ? {} : { shading: { fill: more.fill.replace('#', '') } }),
      margins: { left: 60, right: 60, top: 30, bottom: 30 },
      children: [
        new Paragraph({
          alignment: alignments[columns[column]?.alignment ?? 'left'],
          children: [new TextRun({ text, size: sizes.table, bold: more.bold === true })],
        }),
      ],
    });
  const line = { style: BorderStyle.SINGLE, size: 4, color: colors.line };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new Table({
    width: { size: pageWidth.twips, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: line,
      bottom: line,
      left: none,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ header }, index) =>
          cell(header, index, { bold: true, fill: colors.header }),
        ),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((one, index) => cell(shownText(one), index, { fill: one.fill })),
          }),
      ),
    ],
  });
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;
