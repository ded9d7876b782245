import { inputOf, inputs } from '../inputs';
import { Problem } from '../../../src/engine/problem';
import { findTables } from '../../../src/engine/table/findTables';
import { matchRoles } from '../../../src/engine/table/matchRoles';
import type { Mapping } from '../../../src/engine/table/types';
import { gridOf } from './gridOf';

const grid = gridOf([
  ['客户简称', '子产品名称', '是否调用'],
  ...Array.from({ length: 8 }, (_row, index) => [
    `客户${index}`,
    `产品${index % 3}`,
    index % 2 ? '是' : '否',
  ]),
]);
const match = (mapping: Mapping) =>
  matchRoles(grid, findTables(grid, inputs)[0]!, inputOf('conversion'), mapping);

describe('matchRoles', () => {
  it('refuses a role that the analysis does not have, and names those it has', () => {
    let thrown: unknown;
    try {
      match({ custmer: '客户简称' });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(Problem);
    expect(thrown).toMatchObject({
      code: 'roleUnknown',
      facts: { name: 'custmer', known: inputOf('conversion').roles.map(({ role }) => role) },
    });
  });

  it('takes every role of the analysis, chosen or left unused', () => {
    const unused = Object.fromEntries(inputOf('conversion').roles.map(({ role }) => [role, null]));
    expect(match(unused).every(({ column }) => column === undefined)).toBe(true);
    const chosen = match({ customer: '子产品名称', product: '客户简称' });
    expect(chosen.find(({ role }) => role === 'customer')?.header).toBe('子产品名称');
  });
});
