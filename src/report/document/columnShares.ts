import { textWidth } from '../layout/textWidth';
import type { DocumentTable } from './DocumentPlan';
import { shownText } from './shownText';

/** A longer text wraps rather than take the room of the other columns. */
const mostCharacters = 60;
/** A Chinese text has no blanks to break at; a name of so many is read in one piece. */
const unbrokenWide = 16;
/** A Chinese character is as wide as two others. */
const wideCharacter = 2;
/** The margins of a cell, in characters. */
const cellMargins = 2;
const blanks = /[\s-]+/;

/**
 * Shares of the width of a page for the columns of a table, which add up to 1: every column as wide as its longest word (half of a Chinese header),
 * and what is left goes to those that their texts are too long for, in proportion to what they lack.
 *
 * @param characters that the width of the page holds
 * @example columnShares({ kind: 'table', title: '', columns: [{ header: 'n', alignment: 'left' }], rows: [] }, 95) // [1]
 */
export function columnShares({ columns, rows }: DocumentTable, characters: number): number[] {
  const widths = columns.map(({ header }, column) => {
    const texts = rows.map((row) => {
      const cell = row[column];
      return cell === undefined ? '' : shownText(cell);
    });
    const words = texts.flatMap((text) => text.split(blanks)).map(unbroken);
    const least = Math.max(longest(words), longest(header.split(blanks).map(halved)));
    const most = Math.max(least, Math.min(mostCharacters, longest(texts.map(textWidth))));
    return { least: least + cellMargins, most: most + cellMargins };
  });
  const total = (key: 'least' | 'most') => widths.reduce((sum, width) => sum + width[key], 0);
  const [least, most] = [total('least'), total('most')];
  const lacking = most - least;
  const given = lacking > 0 ? Math.max(0, Math.min(1, (characters - least) / lacking)) : 0;
  const room = least + given * lacking;
  return widths.map((width) => (width.least + given * (width.most - width.least)) / room);
}

function unbroken(word: string): number {
  const width = textWidth(word);
  return width > word.length ? Math.min(unbrokenWide, width) : width;
}

/** A Chinese header stands on two lines rather than take the room of a reason. */
function halved(word: string): number {
  const width = textWidth(word);
  return width > word.length ? wideCharacter * Math.ceil(width / (2 * wideCharacter)) : width;
}

function longest(widths: readonly number[]): number {
  return widths.reduce((most, width) => Math.max(most, width), 0);
}
