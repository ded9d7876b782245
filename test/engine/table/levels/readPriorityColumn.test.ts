import { readPriorityColumn } from '../../../../src/engine/table/levels/readPriorityColumn';
import type { CellValue } from '../../../../src/engine/table/types';
import { contextOf } from '../contextOf';

const read = (cells: readonly CellValue[], more: Parameters<typeof contextOf>[2] = {}) =>
  readPriorityColumn(
    contextOf(cells, { role: 'priority', content: 'priority' }, { header: 'Priority score', ...more }),
  );
const valuesOf = ({ column }: ReturnType<typeof read>) =>
  column?.kind === 'number' ? [...column.values] : undefined;
const codesOf = ({ notices }: ReturnType<typeof read>) => notices.map(({ code }) => code);

describe('readPriorityColumn', () => {
  it('is one of words from one unreadable cell in ten on', () => {
    const numbers = (count: number) => Array.from({ length: count }, (_cell, index) => index / 7);
    expect(codesOf(read([...numbers(9), 'High']))).toEqual(['levelsUnclear']);
    expect(codesOf(read([...numbers(10), 'High']))).toEqual(['unreadableNumbers']);
  });

  it('turns numbers round where a small one is high, so that the greatest is the highest', () => {
    const turned = read([1, '3', '', 2.5], { priorityDirection: 'low' });
    expect([valuesOf(turned), codesOf(turned)]).toEqual([[3, 1, NaN, 1.5], ['priorityTurned']]);
    expect(turned.notices[0]?.facts).toMatchObject({ sum: 4, count: 4 });
    expect(valuesOf(read([1, 3], { priorityDirection: 'high' }))).toEqual([1, 3]);
  });

  it('believes the answer about the column before the choice for the run', () => {
    expect(valuesOf(read([1, 3], { priorityDirection: 'low', answer: 'high' }))).toEqual([1, 3]);
    expect(valuesOf(read([1, 3], { priorityDirection: 'high', answer: 'low' }))).toEqual([3, 1]);
    expect(valuesOf(read([1, 3], { priorityDirection: 'low', answer: 'fraction' }))).toEqual([3, 1]);
  });

  it('asks about a rank, and does not read it until it is answered', () => {
    const rank = read([1, 2, 3], { header: '排名' });
    expect([rank.column, codesOf(rank)]).toEqual([undefined, ['directionUnclear']]);
    expect(valuesOf(read([1, 2, 3], { header: '排名', answer: 'low' }))).toEqual([3, 2, 1]);
  });

  it('gives words their place in the order, the lowest 1, in whatever width they are written', () => {
    const levels = read(['高', ' 低', 'ＶＩＰ', '', '高'], { order: ['vip', '高', '低'] });
    expect([valuesOf(levels), levels.unit]).toEqual([[2, 1, 3, NaN, 2], 'levels']);
    expect(levels.notices[0]).toMatchObject({
      code: 'levelsUsed',
      facts: { levels: ['vip = 3', '高 = 2', '低 = 1'] },
    });
  });

  it('asks again where the order leaves one word out, and proposes what it knows', () => {
    const asked = read(['High', 'Low', 'Medium'], { order: ['High', 'Low'] });
    expect(asked.column).toBeUndefined();
    expect(asked.notices[0]).toMatchObject({
      code: 'levelsUnclear',
      facts: { proposed: ['High', 'Medium', 'Low'], parameter: 'order.priority' },
    });
  });

  it('finds numbers among the words of an order', () =>
    expect(valuesOf(read(['A', 1, 'B', 2], { order: ['A', '1', '2', 'B'] }))).toEqual([4, 3, 1, 2]));

  it('reads more places of a ranking than a person could order, beside numbers, and asks for their direction', () => {
    const places = Array.from({ length: 31 }, (_place, index) => `第${index + 1}名`);
    expect(codesOf(read(places))).toEqual(['directionUnclear']);
    const read31 = read([...places, 40, '', 'late'], { priorityDirection: 'high' });
    expect(valuesOf(read31)?.slice(30)).toEqual([31, 40, NaN, NaN]);
    expect([read31.unreadable, read31.missing, codesOf(read31)]).toEqual([1, 1, ['unreadableNumbers']]);
    expect([32, 33].map(read31.reasonAt)).toEqual(['missingValue', 'unreadableNumber']);
  });

  it('does not read places where one cell in ten names none', () => {
    const places = Array.from({ length: 36 }, (_place, index) => `#${index + 1}`);
    const odd = (count: number) =>
      Array.from({ length: count }, (_word, index) => `odd ${'x'.repeat(index)}`);
    expect(valuesOf(read([...places, ...odd(3)], { priorityDirection: 'high' }))?.[35]).toBe(36);
    expect(valuesOf(read([...places, ...odd(4)], { priorityDirection: 'high' }))?.[35]).toBeNaN();
  });
});
