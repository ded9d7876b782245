import { inTurn } from '../../src/workbook/inTurn';

test('work that writes is done one after the other, and a failure stops nobody', async () => {
  const order: string[] = [];
  const step = (name: string, fails = false) =>
    inTurn(async () => {
      order.push(`${name} begins`);
      await new Promise((resume) => setTimeout(resume, 5));
      order.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const all = await Promise.allSettled([step('a', true), step('b'), step('c')]);
  expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(all.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
});
