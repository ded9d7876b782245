import { proseIn } from '../../../src/report/text/proseIn';
import { roleName, roleNames } from '../../../src/report/text/roleName';

test('a role has a name in each language', () => {
  expect([roleName('first_call_date', proseIn('en')), roleName('called', proseIn('zh-CN'))]).toEqual([
    'First call date',
    '是否调用',
  ]);
});

test('a role without a name is called as it is typed', () => {
  expect(roleNames(['called', 'no_such_role'], proseIn('en'))).toEqual(['Called', 'no_such_role']);
});
