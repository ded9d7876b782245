/** A part of a page that the search can find. */
export interface SearchablePart {
  readonly page: string;
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

/** Cuts the HTML of a page at its headings into parts of plain text. */
export function searchablePage(page: string, html: string): readonly SearchablePart[] {
  const title = plainText(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '');
  return html.split(/(?=<h[1-3] )/).flatMap((part) => {
    const found = /^<h[1-3] id="([^"]*)">([\s\S]*?)<\/h[1-3]>/.exec(part);
    if (found === null) return [];
    const heading = plainText(found[2]!);
    const text = plainText(part.slice(found[0].length));
    return [{ page, id: found[1]!, heading: heading === title ? title : `${title}: ${heading}`, text }];
  });
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The words of a piece of HTML, with single blanks between them. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!)
    .replace(/\s+/g, ' ')
    .trim();
}
