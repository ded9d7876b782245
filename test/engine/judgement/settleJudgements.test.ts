import type { Judgement } from '../../../src/engine/judgement/Judgement';
import { settleJudgements } from '../../../src/engine/judgement/settleJudgements';

const when = '2026-03-01T00:00:00.000Z';
const of = (name: string, more: Partial<Judgement> = {}): Judgement => ({
  about: 'customer',
  name,
  own: 0,
  since: '2026',
  ...more,
});
const settle = (judgements: readonly Judgement[], members: readonly string[] | undefined) =>
  settleJudgements(judgements, () => members, when);

test('who is gone has left when the run says so, and stays so; who is back has not', () => {
  const left = of('Beta', { left: '2026-01-01' });
  expect(settle([of('Acme'), left], [])).toEqual([of('Acme', { left: when }), left]);
  expect(settle([of('Acme'), left], ['Beta', 'Acme'])).toEqual([of('Acme'), of('Beta')]);
});

test('a judgement goes with a name that is only respelt, where one member is spelt so', () => {
  expect(settle([of('ACME  ltd')], ['Acme Ltd', 'Acme Ltd'])).toEqual([of('Acme Ltd')]);
  expect(settle([of('a1')], ['A1', 'a1'])).toEqual([of('a1')]);
  expect(settle([of('aB')], ['AB', 'ab'])).toEqual([of('aB', { left: when })]);
  expect(settle([of('Acme'), of('ACME')], ['Acme'])).toEqual([of('Acme'), of('ACME', { left: when })]);
});

test('what is not told here stays as it is', () => {
  expect(settle([of('Acme', { left: 'x' })], undefined)).toEqual([of('Acme', { left: 'x' })]);
});
