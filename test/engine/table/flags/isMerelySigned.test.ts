import { isMerelySigned } from '../../../../src/engine/table/flags/isMerelySigned';
import { contextOf } from '../contextOf';

test.each([
  [['已签约', '不接入'], true],
  [['Closed Won', '已调用'], false],
  [['已开通', '不接入'], false],
  [['Zorg'], false],
  [[''], false],
])('stages %j merely say what was signed: %p', (stages, expected) =>
  expect(isMerelySigned(contextOf(stages).profile)).toBe(expected),
);

test('of more stages than a person can choose among nothing is said', () => {
  const many = Array.from({ length: 30 }, (_stage, index) => `Zorg ${'x'.repeat(index)}`);
  expect(isMerelySigned(contextOf(['已签约', ...many]).profile)).toBe(false);
  expect(isMerelySigned(contextOf(['已签约', ...many.slice(1)]).profile)).toBe(true);
});
