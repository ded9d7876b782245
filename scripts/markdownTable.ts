/**
 * A table in Markdown, its headers first.
 *
 * @example markdownTable(['code', 'sentence'], [['a', 'b']]) // '| code | sentence |\n| --- | --- |\n| a | b |'
 */
export function markdownTable(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headers, headers.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
