import { aliasHit, formsOf } from '../../../../src/engine/table/headers/aliasIndex';
import { roleOf } from '../contextOf';

const roles = [
  roleOf({ role: 'sales', aliases: ['Total sales', '销售额', 'Amount'] }),
  roleOf({ role: 'stage', aliases: ['Deal stage', 'Stage'] }),
];
const hit = (header: string) => aliasHit(roles, header);

describe('aliasHit', () => {
  it('knows how good a name is: the role itself and the first alias are the best', () => {
    expect(['SALES', 'Total_Sales', '销售额', 'amount'].map((header) => hit(header)?.preference)).toEqual([
      0, 0, 1, 2,
    ]);
  });

  it.each([
    ['销售额（万元）', 'sales'],
    ['销售额_万元', 'sales'],
    ['2024 / Total sales', 'sales'],
    ['2024 / Total sales (k)', 'sales'],
    ['Deal - Stage', 'stage'],
    ['2024 / 商机：Stage', undefined],
    ['商机 ： Stage', 'stage'],
    ['Contact - Amount', 'sales'],
    ['Ticket - Stage', undefined],
    ['Stage of deal', undefined],
    ['', undefined],
    ['（）', undefined],
  ])('%p names %p', (header, role) => expect(hit(header)?.role).toBe(role));

  it('keeps the roles of one analysis apart from those of another', () => {
    expect(aliasHit([roleOf({ role: 'money', aliases: ['Amount'] })], 'Amount')?.role).toBe('money');
    expect(hit('Amount')?.role).toBe('sales');
  });
});

describe('formsOf', () => {
  it('gives the whole header before its parts, each form once', () =>
    expect([formsOf('2024 / Sales (k)'), formsOf('Sales')]).toEqual([
      ['2024salesk', '2024sales', 'salesk', 'sales'],
      ['sales'],
    ]));
});
