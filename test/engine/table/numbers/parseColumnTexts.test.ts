import {
  cellsOfCodes,
  minorityCodes,
  parseColumnTexts,
} from '../../../../src/engine/table/numbers/parseColumnTexts';
import type { RoleContent } from '../../../../src/engine/table/roles/RoleDefinition';
import type { CellValue } from '../../../../src/engine/table/types';
import { contextOf } from '../contextOf';

function parse(cells: readonly CellValue[], content?: RoleContent, decimal: '.' | ',' = '.') {
  const { column, profile } = contextOf(cells);
  const texts = parseColumnTexts(profile, decimal, content);
  const named = (codes: readonly number[]) => codes.map((code) => column.entries[code]);
  const groups = (map: ReadonlyMap<string, readonly number[]>) =>
    Object.fromEntries([...map].map(([key, codes]) => [key, named(codes)]));
  return {
    values: Object.fromEntries(
      texts.parsed.flatMap((number, code) =>
        number === undefined ? [] : [[column.entries[code], number.value]],
      ),
    ),
    unreadable: named(texts.unreadable),
    percents: named(texts.percents),
    currencies: groups(texts.currencies),
    times: groups(texts.times),
  };
}

describe('parseColumnTexts', () => {
  it('reads texts, and lists booleans and words as unreadable; blanks and errors are neither', () =>
    expect(parse(['１２', 'n/a', '#N/A', true, 'many', '5%'])).toMatchObject({
      values: { '１２': 12, '5%': 0.05 },
      unreadable: [true, 'many'],
      percents: ['5%'],
    }));

  it('groups the names of one currency together', () =>
    expect(
      parse(['¥5', '5元', '5人民币', 'RMB 5', 'US$5', '$6', '5美元', 'HK$5', '5港币', 'CHF 5', '€5'])
        .currencies,
    ).toEqual({
      CNY: ['¥5', '5元', '5人民币', 'RMB 5'],
      USD: ['US$5', '$6', '5美元'],
      HKD: ['HK$5', '5港币'],
      EUR: ['€5'],
    }));

  it('keeps a currency it has no other name for under its own', () =>
    expect(parse(['SGD 5', 'sgd 6']).currencies).toEqual({ SGD: ['SGD 5', 'sgd 6'] }));

  it('knows units of time only in a column of durations', () => {
    const cells = ['30分钟', '45 mins', '2小时', '3 hrs', '1天', '2 days', '1 week', '3 months', '5人', '7'];
    expect(parse(cells, 'duration').times).toEqual({
      minutes: ['30分钟', '45 mins'],
      hours: ['2小时', '3 hrs'],
      days: ['1天', '2 days'],
      weeks: ['1 week'],
      months: ['3 months'],
    });
    expect(parse(cells, 'amount').times).toEqual({});
  });

  it('takes an m behind a number for minutes there, and for a million elsewhere', () => {
    expect(parse(['5m', '6 M'], 'duration')).toMatchObject({
      values: { '5m': 5, '6 M': 6 },
      times: { minutes: ['5m', '6 M'] },
    });
    expect(parse(['5m'], 'amount').values).toEqual({ '5m': 5_000_000 });
  });
});

describe('minorityCodes', () => {
  it('gives all groups but the one with most cells, whatever the number of spellings', () => {
    const { column, profile } = contextOf(['$1', '$1', '$1', '€1', '€2', '£1']);
    const { currencies } = parseColumnTexts(profile, '.');
    const minority = minorityCodes(profile, currencies);
    expect(minority.map((code) => column.entries[code])).toEqual(['€1', '€2', '£1']);
    expect(cellsOfCodes(profile, minority)).toBe(3);
  });

  it('of groups of one size keeps the first that appears', () => {
    const { column, profile } = contextOf(['€1', '$1']);
    const minority = minorityCodes(profile, parseColumnTexts(profile, '.').currencies);
    expect(minority.map((code) => column.entries[code])).toEqual(['$1']);
  });

  it('is empty where there is no group or one', () => {
    const { profile } = contextOf(['1']);
    expect([minorityCodes(profile, new Map()), minorityCodes(profile, new Map([['$', [1]]]))]).toEqual([
      [],
      [],
    ]);
  });
});
