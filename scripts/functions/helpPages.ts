import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';

/** The pages of docs/ that Excel opens from a function's help, by file name in the built add-in. */
export const helpPageFiles = {
  en: 'docs/functions.html',
  'zh-CN': 'docs/functions.zh-CN.html',
} as const;

const languages = { en: '.md', 'zh-CN': '.zh-CN.md' } as const;
/** Pages that the manifest, the functions or another of these pages leads to. */
const pageNames = ['guide', 'functions', 'columns', 'roles', 'parameters', 'methods', 'privacy', 'license'];

/** Makes the help pages out of the Markdown in docs/: file name to HTML. Links between them lead to the made pages. */
export async function helpPages(): Promise<Record<string, string>> {
  const pages: Record<string, string> = {};
  for (const [language, ending] of Object.entries(languages)) {
    for (const name of pageNames) {
      const source = readFileSync(join(__dirname, '../../docs', name + ending), 'utf8');
      const body = withAnchors(await marked.parse(source)).replace(
        /href="([\w.-]+)\.md(#[^"]*)?"/g,
        'href="$1.html$2"',
      );
      pages[`docs/${name}${ending.replace('.md', '.html')}`] = page(language, body);
    }
  }
  return pages;
}

/** Headings that name a function can be jumped to: `#COMPOSITE_SCORE`. */
function withAnchors(html: string): string {
  return html.replace(/<h2>(<code>)?([A-Z]{3,}[A-Z_]*)/g, '<h2 id="$2">$1$2');
}

function page(language: string, body: string): string {
  const title = /<h1>(.*?)<\/h1>/.exec(body)?.[1] ?? '';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
body { font: 16px/1.6 "Segoe UI", "Microsoft YaHei", sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { border: 1px solid #8a8886; padding: 0.25rem 0.6rem; text-align: left; vertical-align: top; }
code, pre { font-family: Consolas, monospace; }
pre { background: #f3f2f1; padding: 0.75rem; overflow-x: auto; }
@media (prefers-color-scheme: dark) { body { background: #1b1a19; color: #f3f2f1; } pre { background: #323130; } a { color: #6cb8f6; } }
</style>
</head>
<body>
${body}</body>
</html>
`;
}
