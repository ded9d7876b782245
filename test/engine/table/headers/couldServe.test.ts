import { couldServe } from '../../../../src/engine/table/headers/couldServe';
import type { RoleDefinition } from '../../../../src/engine/table/roles/RoleDefinition';
import type { CellValue } from '../../../../src/engine/table/types';
import { contextOf, roleOf } from '../contextOf';

const serves = (definition: Partial<RoleDefinition>, cells: readonly CellValue[]) =>
  couldServe(roleOf({ kind: 'category', ...definition }), contextOf(cells).profile);
const codes = (count: number) => Array.from({ length: count }, (_code, index) => `A${index}`);
const product = { role: 'product', content: 'name' } as const;
const customer = { role: 'customer', content: 'name' } as const;

describe('couldServe', () => {
  it('takes no more numbers than half as products, and whole ones as customers', () => {
    expect([serves(product, [1, 2, 'x', 'y']), serves(product, [1, 2, 3, 'x'])]).toEqual([true, false]);
    expect([serves(customer, [1, 2, 3]), serves(customer, [1, 2.5, 3])]).toEqual([true, false]);
    expect(serves(customer, [1.5, 'x'])).toBe(true);
  });

  it('takes no codes as products that differ in more than nine of ten among twenty rows', () => {
    expect([serves(product, codes(19)), serves(product, codes(20))]).toEqual([true, false]);
    expect([serves(product, [...codes(18), 'A0', 'A0']), serves(product, [...codes(19), 'A0'])]).toEqual([
      true,
      false,
    ]);
    expect(serves(customer, codes(20))).toBe(true);
  });

  it('takes no ids of which more than half are phrases', () => {
    const id = { content: 'id' } as const;
    expect([serves(id, ['A1', 'Big deal']), serves(id, ['A1', 'Big deal', '大 单'])]).toEqual([true, false]);
    expect(serves(id, [' A1 ', 'A2 '])).toBe(true);
  });

  it('takes stages of which one at least is known', () => {
    expect(serves({ content: 'stage' }, ['Texas', 'Ohio'])).toBe(false);
    expect(serves({ content: 'stage' }, ['Texas', 'Won'])).toBe(true);
  });

  it('asks nothing of a feature', () => expect(serves({ content: 'none' }, [1.5, 2])).toBe(true));
});
