import { pick } from '../../../src/report/json/pick';

it('picks the fields that are named, in their order', () => {
  const picked = pick({ n: 3, mean: 2, members: [1] }, ['mean', 'n']);
  expect(Object.entries(picked)).toEqual([
    ['mean', 2],
    ['n', 3],
  ]);
});
