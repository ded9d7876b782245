import { readColumn } from '../../../../src/engine/table/columns/readColumn';
import type { RoleDefinition } from '../../../../src/engine/table/roles/RoleDefinition';
import { contextOf } from '../contextOf';

const read = (definition: Partial<RoleDefinition>) => readColumn(contextOf(['1', '#N/A', '0'], definition));

describe('readColumn', () => {
  it.each(['number', 'flag', 'category'] as const)(
    'reads one column as a %s, as its role wants it',
    (kind) => {
      const { column, notices } = read({ kind });
      expect(column?.kind).toBe(kind);
      expect(notices.map(({ code }) => code)).toContain('errorValues');
    },
  );

  it('says that a cell holds an error before all else, with the cell', () => {
    const { notices } = read({ kind: 'date' });
    expect(notices.map(({ code }) => code)).toEqual(['errorValues', 'unreadableDates']);
    expect(notices[0]).toMatchObject({
      facts: { count: 1, values: ['#N/A'] },
      cells: [{ row: 3, column: 1 }],
    });
  });

  it('reads words of a priority as levels, and of no other number', () => {
    const words = (content: RoleDefinition['content']) =>
      readColumn(contextOf(['High', 'Low'], { content })).unit;
    expect([words('priority'), words('score')]).toEqual(['levels', 'asIs']);
  });
});
