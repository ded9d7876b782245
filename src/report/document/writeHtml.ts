import type { DocumentBlock, DocumentPlan, DocumentTable } from './DocumentPlan';
import { proseIn, type Prose } from '../text/proseIn';
import { describeChart } from './describeChart';
import { drawChart } from './drawChart';
import { shownText } from './shownText';

/** A document as one HTML file that needs no other: charts are drawn into it, and a printer numbers its pages. */
export function writeHtml({ locale, title, scope, made, contents, chapters }: DocumentPlan): string {
  const prose = proseIn(locale);
  const links = chapters.map(
    ({ heading }, index) => `<li><a href="#chapter${index + 1}">${escaped(heading)}</a></li>`,
  );
  const body = chapters.map(
    ({ heading, blocks }, index) =>
      `<section><h2 id="chapter${index + 1}">${escaped(heading)}</h2>\n${blocks.map((block) => blockHtml(block, prose)).join('\n')}</section>`,
  );
  return `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${[scope, ...(made === undefined ? [] : [made])].map((text) => `<p class="remark">${escaped(text)}</p>`).join('\n')}
<nav aria-label="${escaped(contents)}"><h2>${escaped(contents)}</h2><ul>${links.join('')}</ul></nav>
${body.join('\n')}
</main>
</body>
</html>
`;
}

const style = `
body { font: 11pt/1.5 Calibri, 'Segoe UI', 'Noto Sans SC', 'Microsoft YaHei', sans-serif; color: #1f1f1f; margin: 0; }
main { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 20pt; line-height: 1.25; } h2 { font-size: 15pt; margin-top: 2rem; } h3 { font-size: 12pt; margin-bottom: .3rem; }
p { margin: .4rem 0; } .remark, caption { color: #55595f; font-size: 10pt; }
nav ul { list-style: none; padding: 0; }
figure { margin: 1rem 0; } figure svg { width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; margin: .8rem 0; font-size: 10pt; }
caption { text-align: left; padding-bottom: .3rem; }
th { background: #f3f5f7; border-bottom: 1px solid #7a7f87; vertical-align: bottom; }
th, td { padding: .2rem .4rem; text-align: left; } td { border-bottom: 1px solid #e3e3e3; vertical-align: top; }
.right { text-align: right; } .center { text-align: center; }
@page { size: A4; margin: 20mm; @bottom-right { content: counter(page) ' / ' counter(pages); } }
@media print { main { max-width: none; margin: 0; padding: 0; } figure, tr { break-inside: avoid; } h2, h3, caption { break-after: avoid; } thead { display: table-header-group; } }
`;

function blockHtml(block: DocumentBlock, prose: Prose): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${escaped(block.text)}</h3>`;
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`;
    case 'remark':
      return `<p class="remark">${escaped(block.text)}</p>`;
    case 'chart':
      return `<figure role="img" aria-label="${escaped(`${block.chart.title}. ${describeChart(block.chart, block.description, prose)}`)}">${drawChart(block.chart)}</figure>`;
    case 'table':
      return tableHtml(block);
  }
}

function tableHtml({ title, columns, rows }: DocumentTable): string {
  const header = columns
    .map(({ header: text, alignment }) => `<th scope="col" class="${alignment}">${escaped(text)}</th>`)
    .join('');
  const body = rows.map((row) => {
    const cells = row.map((cell, index) => {
      const { fill } = cell;
      const look = fill === undefined ? '' : ` style="background:${fill}"`;
      return `<td class="${columns[index]?.alignment ?? 'left'}"${look}>${escaped(shownText(cell))}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table><caption>${escaped(title)}</caption><thead><tr>${header}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);
}
