const [quote, lineFeed, carriageReturn] = [34, 10, 13];

/**
 * Visits the fields of a text table (RFC 4180): quoted fields may hold separators, line breaks and doubled quotes;
 * lines end with CR LF, LF or CR. A quote inside an unquoted field is a character like others, and so is one at its
 * beginning that nobody closes: it must not swallow the rows behind it.
 */
export function parseCsv(
  text: string,
  separator: string,
  visit: (row: number, column: number, field: string) => void,
): void {
  const mark = separator.charCodeAt(0);
  let [row, column, position] = [0, 0, 0];
  while (position < text.length) {
    const end = text.charCodeAt(position) === quote ? closingQuote(text, position + 1, mark) : -1;
    if (end >= 0) {
      let field = text.slice(position + 1, end);
      if (field.includes('""')) field = field.replace(/""/g, '"');
      position = end + 1;
      const rest = position;
      while (position < text.length && !endsField(text.charCodeAt(position), mark)) position += 1;
      visit(row, column, field + text.slice(rest, position));
    } else {
      const start = position;
      while (position < text.length && !endsField(text.charCodeAt(position), mark)) position += 1;
      visit(row, column, text.slice(start, position));
    }
    if (text.charCodeAt(position) === mark) {
      column += 1;
    } else {
      if (text.charCodeAt(position) === carriageReturn && text.charCodeAt(position + 1) === lineFeed)
        position += 1;
      row += 1;
      column = 0;
    }
    position += 1;
  }
}

function endsField(code: number, separator: number): boolean {
  return code === separator || code === lineFeed || code === carriageReturn;
}

/**
 * Offset of the quote that closes a field whose content starts at `from`, -1 where none does. One with text behind it
 * closes no field that runs over several lines: there it is the beginning of another field.
 */
function closingQuote(text: string, from: number, separator: number): number {
  let position = text.indexOf('"', from);
  while (position >= 0 && text.charCodeAt(position + 1) === quote) position = text.indexOf('"', position + 2);
  if (position < 0) return -1;
  const closes = position + 1 >= text.length || endsField(text.charCodeAt(position + 1), separator);
  return closes || !/[\r\n]/.test(text.slice(from, position)) ? position : -1;
}
