import {
  contradiction,
  hasFractions,
  isConstant,
  knowsAny,
  shareOf,
} from '../../../../src/engine/table/headers/contradiction';
import type { RoleDefinition } from '../../../../src/engine/table/roles/RoleDefinition';
import type { CellValue } from '../../../../src/engine/table/types';
import { contextOf, roleOf } from '../contextOf';

function against(definition: Partial<RoleDefinition>, cells: readonly CellValue[], format = '') {
  const numberFormats = [[], ...cells.map(() => [format])];
  const context = contextOf(cells, definition, { origin: { numberFormats } });
  return contradiction(context.profile, context.definition, context.origin, context.region, 0);
}
const copies = (count: number, ...cells: readonly CellValue[]) =>
  Array.from({ length: count }, (_cell, index) => cells[index % cells.length]!);
const words = (count: number) => Array.from({ length: count }, (_cell, index) => `word ${'x'.repeat(index)}`);
const number = { kind: 'number', content: 'amount' } as const;
const flag = { kind: 'flag', role: 'pending' } as const;
const date = { kind: 'date' } as const;
const feature = { kind: 'category', content: 'none' } as const;

describe('contradiction, of figures', () => {
  it('wants three cells in five to be numbers, in either decimal sign', () => {
    expect(against(number, [1, '2', '3,5', 'x', 'y'])).toBeUndefined();
    expect(against(number, [1, '2', 'x', 'y'])).toBe('notNumbers');
  });

  it('finds dates where the cells are formatted as such', () =>
    expect(against(number, [45_659, 45_660], 'yyyy-mm-dd')).toBe('dates'));

  it('finds an empty column, and one of errors and dashes', () => {
    expect(against(number, ['', '-', '#N/A'])).toBe('empty');
  });

  it('takes few words for levels of a priority: half as many as cells, twelve at most', () => {
    const priority = { kind: 'number', content: 'priority' } as const;
    expect(against(priority, ['a', 'b', 'c'])).toBeUndefined();
    expect(against(priority, ['a', 'b', 'c', 'd', 'a', 'b', 'c'])).toBe('notNumbers');
    expect(against(priority, ['a', 'b', 'c', 'd', 'a', 'b', 'c', 'd'])).toBeUndefined();
    expect(against(priority, copies(24, ...words(12)))).toBeUndefined();
    expect(against(priority, copies(26, ...words(13)))).toBe('notNumbers');
    expect(against(priority, ['2025-01-02', 'b', 'b', '2025-01-02'])).toBe('notNumbers');
    expect(against(number, ['a', 'b', 'a', 'b'])).toBe('notNumbers');
  });

  it('takes many places of a ranking for a priority', () => {
    const places = Array.from({ length: 40 }, (_place, index) => `第${index + 1}名`);
    expect(against({ kind: 'number', content: 'priority' }, places)).toBeUndefined();
  });
});

describe('contradiction, of what does not differ', () => {
  it('judges three cells and more, however they are written', () => {
    expect(against(number, [5, 5])).toBeUndefined();
    expect(against(number, [5, '5.0', '５'])).toBe('constant');
    expect(against(number, [5, 5, 6])).toBeUndefined();
  });

  it('leaves names, ids and stages alone: one customer is an answer', () => {
    const cells = copies(3, 'A');
    expect(
      (['name', 'id', 'stage'] as const).map((content) => against({ kind: 'category', content }, cells)),
    ).toEqual([undefined, undefined, undefined]);
    expect(against(feature, cells)).toBe('constant');
  });
});

describe('isConstant', () => {
  it.each([
    [
      'spellings of one value',
      { kind: 'category', content: 'lifecycle' },
      ['成熟期', 'Mature', 'stable'],
      true,
    ],
    ['spellings of one date', { kind: 'date' }, ['2025-01-02', '2 Jan 2025', '2025年1月2日'], true],
    ['texts that differ by case', { kind: 'category' }, ['a', 'A', ' a '], true],
    ['numbers beside their text', { kind: 'number' }, [2, '2', '2.0'], true],
    ['numbers under a name', { kind: 'category' }, [2, '2', '2.0'], false],
    ['booleans', { kind: 'flag' }, [true, true, true], false],
    ['two numbers', { kind: 'number' }, [1, 2, 2], false],
  ] as const)('of %s', (_name, definition, cells, expected) =>
    expect(isConstant(contextOf(cells).profile, roleOf(definition))).toBe(expected),
  );

  it('reads twenty spellings, and no constant has more', () => {
    const spellings = (count: number) =>
      Array.from({ length: count }, (_text, index) => `a${' '.repeat(index + 1)}b`);
    expect(isConstant(contextOf(spellings(20)).profile, roleOf(feature))).toBe(true);
    expect(isConstant(contextOf(spellings(21)).profile, roleOf(feature))).toBe(false);
  });
});

describe('contradiction, of answers', () => {
  it('wants three cells in five to answer, where no words for success are among the others', () => {
    expect(against(flag, ['是', '否', '是', 'x', 'w'])).toBeUndefined();
    expect(against(flag, ['是', '否', 'x', 'w'])).toBe('notYesNo');
    expect(against({ ...flag, need: 'required' }, ['是', '否', 'x', 'w'])).toBeUndefined();
    expect(against({ ...flag, role: 'testing' }, ['测试中', '测试中', 'x', 'w', 'z'])).toBeUndefined();
    expect(against({ ...flag, role: 'opened' }, ['测试中', '测试中', 'x', 'w', 'z'])).toBe('notYesNo');
  });

  it('counts a blank that says no as an answer', () =>
    expect(against(flag, ['无', '无', '无'])).toBeUndefined());

  it('takes whole numbers for counts where one is 0, one is blank or one is above 2', () => {
    expect(against(flag, [1, 2, 2])).toBe('notYesNo');
    expect([against(flag, [0, 2]), against(flag, [1, 2, '']), against(flag, [1, 3])]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(against(flag, [-1, 3])).toBe('notYesNo');
    expect(against(flag, [0, 0.5])).toBe('notYesNo');
  });

  it('takes 1 and 2 for counts beside a word in eleven cells that answers, and not in twelve', () => {
    expect(against(flag, [...copies(10, 1, 2), '是'])).toBeUndefined();
    expect(against(flag, [...copies(11, 1, 2), '是'])).toBe('notYesNo');
  });

  it('finds dates, by format or by text, and nothing in an empty column', () => {
    expect(against(flag, [45_659], 'yyyy-mm-dd')).toBe('dates');
    expect(against(flag, ['2025-01-02', '2025-01-03', '2025-01-03', 'x', 'y'])).toBe('dates');
    expect(against(flag, ['', ''])).toBe('empty');
  });
});

describe('contradiction, of dates', () => {
  it('wants three cells in five to be dates, numbers only where they are days', () => {
    expect(against(date, [45_659, 45_660, '2025-01-02', 'x', 'y'])).toBeUndefined();
    expect(against(date, [45_659, '2025-01-02', 'x', 'y'])).toBe('notDates');
    expect(against(date, [1, 2, 3])).toBe('notDates');
    expect(against(date, [1, 2, 3], 'd.m.yyyy')).toBeUndefined();
  });
});

describe('contradiction, of names and features', () => {
  it('takes more numbers than half for figures, but for ids and whole numbers under a name', () => {
    expect(against(feature, [1, 2, 'x', 'y'])).toBeUndefined();
    expect(against(feature, [1, 2, 3, 'y', 'z'])).toBe('numbers');
    expect(against({ kind: 'category', content: 'id' }, [1, 2, 3])).toBeUndefined();
    expect(against({ kind: 'category', content: 'name' }, [1, 2, 3])).toBeUndefined();
    expect(against({ kind: 'category', content: 'name' }, [1, 2, 3.5])).toBe('numbers');
    expect(against({ kind: 'category', content: 'name' }, [45_659, 45_660], 'yyyy-mm-dd')).toBe('dates');
  });

  it('finds figures written as text from nine in ten on, unless bands of a known scale may be written so', () => {
    const nine = [...copies(9, '1', '2'), 'x'];
    expect(against(feature, nine)).toBe('numbers');
    expect(against(feature, [...nine, 'y'])).toBeUndefined();
    expect(against({ kind: 'category', content: 'size' }, nine)).toBeUndefined();
  });

  it('finds dates written as text', () =>
    expect(against(feature, ['2025-01-02', '2025-01-03', '2025-01-04', 'x', 'y'])).toBe('dates'));

  it('finds free text where nine in ten of thirty cells and more differ, and none is a known value', () => {
    const lifecycle = { kind: 'category', content: 'lifecycle' } as const;
    expect(against(feature, words(29))).toBeUndefined();
    expect(against(feature, words(30))).toBe('freeText');
    expect(against(feature, [...words(27), 'x', 'x', 'x'])).toBe('freeText');
    expect(against(feature, [...words(26), 'x', 'x', 'x', 'x'])).toBeUndefined();
    expect(against(lifecycle, words(30))).toBe('freeText');
    expect(against(lifecycle, [...words(30), '成熟期'])).toBeUndefined();
  });
});

test('of more than five hundred texts the share of the first five hundred stands for all', () => {
  const cells = [...Array.from({ length: 500 }, (_cell, index) => `yes ${index}`), 'no 1', 'no 2', 7];
  const { profile } = contextOf(cells);
  const says = (start: string) => shareOf(profile, 0, (text) => text.startsWith(start));
  expect([says('yes'), says('no')]).toEqual([502 / 503, 0]);
  expect(shareOf(profile, 1, () => false)).toBe(1 / 503);
  expect(shareOf(contextOf(['']).profile, 0, () => true)).toBe(0);
});

test('a fraction is looked for among a thousand cells', () => {
  const whole = copies(999, 1);
  expect(hasFractions(contextOf([...whole, 1.5]).profile)).toBe(true);
  expect(hasFractions(contextOf([...whole, 1, 1.5]).profile)).toBe(false);
  expect(hasFractions(contextOf(['1.5', 2]).profile)).toBe(false);
});

test('values are known only where a role has a vocabulary', () => {
  const { profile } = contextOf(['x', '成熟期']);
  expect(knowsAny(profile, roleOf({ kind: 'category', content: 'lifecycle' }))).toBe(true);
  expect(knowsAny(profile, roleOf({ kind: 'category', content: 'size' }))).toBe(false);
  expect(knowsAny(profile, roleOf(feature))).toBe(false);
});
