import { chooseCandidate } from '../../../../src/engine/table/headers/chooseCandidate';
import type { RoleDefinition } from '../../../../src/engine/table/roles/RoleDefinition';
import type { CellValue } from '../../../../src/engine/table/types';
import { contextOf, roleOf } from '../contextOf';

/** What is chosen among columns, each with the place of its header among the aliases. */
function chosen(
  definition: Partial<RoleDefinition>,
  ...columns: readonly (readonly [preference: number, cells: readonly CellValue[]])[]
) {
  const candidates = columns.map(([preference, cells], index) => {
    return { index, header: `H${index}`, preference, profile: contextOf(cells).profile };
  });
  const choice = chooseCandidate(roleOf(definition), candidates);
  return choice && [choice.candidate.index, choice.certainty, choice.reason];
}
const name = { kind: 'category', content: 'name' } as const;
const id = { kind: 'category', content: 'id' } as const;
const stage = { kind: 'category', content: 'stage' } as const;

describe('chooseCandidate', () => {
  it('has nothing to choose from none, and no doubt of one', () => {
    expect(chosen(name)).toBeUndefined();
    expect(chosen(name, [3, ['a']])).toEqual([0, 'certain', 'alias']);
  });

  it('takes the better known name, and asks where two are as well known', () => {
    expect(chosen(name, [1, ['a']], [0, ['b']])).toEqual([1, 'likely', 'preferred']);
    expect(chosen(name, [1, ['a']], [1, ['b']])).toEqual([0, 'ask', 'several']);
    expect(chosen(name, [2, ['a']], [1, ['b']], [1, ['c']])).toEqual([1, 'ask', 'several']);
  });

  it('asks about two columns of figures whatever they are called, unless all their cells are the same', () => {
    expect(chosen({ kind: 'number' }, [0, [1, 2]], [1, [1, 3]])).toEqual([0, 'ask', 'several']);
    expect(chosen({ kind: 'number' }, [1, [1, 2]], [0, [1, 2]])).toEqual([1, 'certain', 'sameContent']);
    expect(chosen({ kind: 'number' }, [0, [1, 2]], [1, [1, 2]], [2, [1, 3]])).toEqual([0, 'ask', 'several']);
  });

  it('takes the id that differs in most rows, numbers among them, and the first of a tie', () => {
    expect(chosen(id, [0, ['a', 'a', 'b']], [1, ['a', 'b', 'c']])).toEqual([1, 'likely', 'mostDistinct']);
    expect(chosen(id, [0, ['a', 'b']], [1, [1, 2]])).toEqual([0, 'likely', 'mostDistinct']);
    expect(chosen(id, [0, ['a', 'a', 'a']], [1, [1, 'x', 2]])).toEqual([1, 'likely', 'mostDistinct']);
  });

  it('takes the stage that says who was won before the one that is better known', () => {
    const steps = ['Step one', 'Step two'];
    expect(chosen(stage, [0, steps], [1, ['Closed Won', 'Closed Lost']])).toEqual([1, 'likely', 'preferred']);
    expect(chosen(stage, [0, ['Won', 'x']], [1, ['Closed Won', 'y']])).toEqual([0, 'likely', 'preferred']);
    expect(chosen(name, [0, steps], [1, ['Closed Won', 'Closed Lost']])).toEqual([0, 'likely', 'preferred']);
  });
});
