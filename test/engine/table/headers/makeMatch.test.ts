import { matched, unmatched } from '../../../../src/engine/table/headers/makeMatch';
import { contextOf, roleOf } from '../contextOf';

test('a match says its column with three of its values', () => {
  const column = {
    index: 4,
    header: 'Sales',
    profile: contextOf([1, 1, 2, 3, 4]).profile,
    forms: [],
    hit: undefined,
  };
  expect(
    matched(roleOf({ role: 'sales', need: 'required' }), column, 'likely', 'preferred', { others: ['x'] }),
  ).toEqual({
    role: 'sales',
    column: 4,
    header: 'Sales',
    certainty: 'likely',
    reason: 'preferred',
    facts: { others: ['x'] },
    samples: ['1', '2', '3'],
    required: true,
  });
});

test('only what the user left out is certain to have no column; of several that stand for each other none is required', () => {
  const certainties = ['unused', 'none', 'contradicted'].map(
    (reason) => unmatched(roleOf(), reason).certainty,
  );
  expect(certainties).toEqual(['certain', 'ask', 'ask']);
  expect(unmatched(roleOf({ need: 'oneOf' }), 'none')).toMatchObject({ column: undefined, required: false });
});
