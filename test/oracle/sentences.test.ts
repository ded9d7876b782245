import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isShownAs, sentencesOf, textsOf, type Meanings } from '../../scripts/oracle/sentencesOf';
import type { CellRecord, ReportRecord } from '../../scripts/record/types';
import { describeCases, reportOf } from './oracleCases';

const meanings = JSON.parse(
  readFileSync(join(__dirname, '..', 'golden', 'sheets', 'meanings.json'), 'utf8'),
) as Meanings;

/** Which reports say what. */
const said = JSON.parse(
  readFileSync(join(__dirname, '..', 'golden', 'sheets', 'said.json'), 'utf8'),
) as Readonly<Record<string, readonly string[]>>;

describeCases((name) => {
  let report: ReportRecord;
  beforeAll(async () => {
    report = await reportOf(name);
  });

  test('every number in a sentence is the one that its words speak of', () => {
    const wrong = sentencesOf(report).flatMap(({ kind, numbers, places }) => {
      const known = meanings[kind];
      // A sentence that names what only the published records have is of no recorded kind.
      if (known === undefined)
        return name === 'conversion-presales' ? [] : [`"${kind}" is new: its numbers mean nothing yet`];
      return numbers.flatMap((number, index) => {
        const meant = (known[index] ?? []).filter((place) => places.has(place));
        if (meant.length === 0 || meant.some((place) => isShownAs(places.get(place)!, number))) return [];
        return [`${number.text} in "${kind}" is not ${meant.join(' nor ')}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  test('a report says what it was read to say: nothing more, and nothing less', () => {
    // What the published records say is not ours to keep.
    if (name === 'conversion-presales') return;
    const found = new Set(textsOf(report).map(({ kind }) => kind));
    const expected = Object.keys(said).filter((kind) => said[kind]!.includes(name));
    expect({
      more: [...found].filter((kind) => !expected.includes(kind)),
      less: expected.filter((kind) => !found.has(kind)),
    }).toEqual({ more: [], less: [] });
  });

  test('a headline leads to the cell that shows its number', () => {
    for (const { texts, leadsTo } of report.overview.headlines) {
      const [label = '', text = ''] = texts;
      expect([label, sameNumber(text, leadsTo)]).toEqual([label, true]);
    }
    for (const { texts, leadsTo, first } of report.overview.lists) {
      // To its count, to its first row by the name of the list, or by that of the row.
      const [text = '', count = ''] = texts;
      const isThere = [text, count].includes(leadsTo.text) || first[0]?.split(' ').includes(leadsTo.text);
      if (count !== '0') expect([text, isThere]).toEqual([text, true]);
    }
  });

  test('a sentence with a link leads to a number that it has, or to a place with a name', () => {
    const wrong = report.sheets.flatMap((sheet) =>
      sheet.rows.flatMap(({ address, cells }) => {
        const said = cells.map(({ value }) => String(value)).join(' ');
        const links = cells.flatMap(({ link, value }) => (link === undefined ? [] : [{ link, value }]));
        return links
          .filter(
            ({ link }) => IS_NUMBER.test(link.text) && report.sheets.some((one) => one.name === link.sheet),
          )
          .filter(({ link, value }) => {
            // Labels of headlines stand side by side over their numbers, a sentence has its link beside it.
            const headline = report.overview.headlines.find(({ texts }) => texts[0] === value);
            const words = headline === undefined ? said.split(/\s/) : [headline.texts[1] ?? ''];
            return !words.some((word) => sameNumber(word.replace(/^[([]+|[)\],.;:]+$/g, ''), link));
          })
          .map(
            ({ link }) =>
              `${sheet.name} ${address}: "${said}" leads to ${link.text} (${link.table}, ${link.header})`,
          );
      }),
    );
    expect(wrong).toEqual([]);
  });
});

const IS_NUMBER = /^[-−]?[\d,.]+%?$/;

/** Whether a shown number and the text of a cell are the same number, one of them perhaps with fewer digits. */
function sameNumber(shown: string, { text }: CellRecord): boolean {
  if (shown === text) return true;
  const [a, b] = [shown, text].map((one) => Number(one.replace(/[,%]/g, '').replace('−', '-')));
  if (Number.isNaN(a) || Number.isNaN(b) || shown === '') return false;
  if (shown.endsWith('%') !== text.endsWith('%')) return false;
  const decimals = Math.min(...[shown, text].map((one) => /\.(\d+)/.exec(one)?.[1]?.length ?? 0));
  return Math.abs(a! - b!) <= 0.51 * 10 ** -decimals;
}
