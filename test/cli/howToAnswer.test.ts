import fc from 'fast-check';
import { howToAnswer, joinValues } from '../../cli/howToAnswer';
import { textsByRole } from '../../src/engine/recipe/kinds/textsByRole';

test.each([
  ['a column to confirm', 'confirmColumn', { role: 'priority', header: 'Prio' }, ['--map priority=Prio']],
  [
    'several columns',
    'severalColumns',
    { role: 'sales', header: 'ARR ($M)', others: ['Net "sales"'] },
    ['--map "sales=ARR (\\$M)"', '--map "sales=Net \\"sales\\""'],
  ],
  [
    'a missing column',
    'requiredRoleMissing',
    { role: 'priority', roles: ['priority'] },
    ['--map priority=HEADER'],
  ],
  [
    'a missing product in a table with columns that may stand in for it',
    'requiredRoleMissing',
    { role: 'product', roles: ['product'], columns: ['Deal owner', 'Region'] },
    ['--map "product=Deal owner"', '--map product=Region'],
  ],
  [
    'dates where a yes or a no is expected',
    'contradictedColumn',
    { role: 'called', header: 'Activated', why: 'dates' },
    ['--map first_call_date=Activated'],
  ],
  [
    'a column of something else',
    'contradictedColumn',
    { role: 'called', header: 'Activated', why: 'notYesNo' },
    ['--map called=HEADER'],
  ],
  [
    'a missing group',
    'requiredGroupMissing',
    { role: 'called', roles: ['called', 'stage'] },
    ['--map called=HEADER', '--map stage=HEADER'],
  ],
  [
    'a value that holds a comma',
    'successUnclear',
    { parameter: 'success.called', proposed: ['Closed, won'] },
    ['--set "success.called=Closed, won|"'],
  ],
  [
    'levels that hold a sign of order',
    'levelsUnclear',
    { parameter: 'order.priority', proposed: ['>1000', '<1000'] },
    ['--set "order.priority=>1000|<1000"'],
  ],
  [
    'a value that holds a bar',
    'successUnclear',
    { parameter: 'success.called', proposed: ['Won | new'] },
    ['--set "success.called=Won \\\\| new"'],
  ],
  ['repeated ids', 'duplicateIds', {}, ['--set duplicates=first', '--set duplicates=mean']],
  [
    'a question',
    'openDateOrder',
    { header: '申请 时间', answers: ['dmy', 'mdy'] },
    ['--answer "申请 时间=dmy"', '--answer "申请 时间=mdy"'],
  ],
  ['what only a change of the table helps', 'mixedTimeUnits', { header: 'time' }, []],
])('%s', (_case, code, facts, options) => {
  expect(howToAnswer({ code, facts }, 'en')).toEqual(options);
});

test('the place of a header is named in the language of the reader', () => {
  expect(howToAnswer({ code: 'requiredRoleMissing', facts: { role: 'customer' } }, 'zh-CN')).toEqual([
    '--map customer=列名',
  ]);
});

test.each([
  ['success.called', ','],
  ['order.priority', '>'],
] as const)(
  'whatever values are proposed for %s can be typed as they are printed',
  (parameter, separator) => {
    const sign = fc.constantFrom('a', ' ', ',', '>', '|', '\\', '成', '😀');
    const value = fc.string({ unit: sign, minLength: 1 }).map((text) => `x${text}x`);
    const [name = '', role = ''] = parameter.split('.');
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (values) => {
        const typed = joinValues(parameter, values);
        const read = textsByRole([role], separator).readText(`${name}.${role}`, typed, {});
        expect(read).toEqual({ [role]: values });
      }),
    );
  },
);
