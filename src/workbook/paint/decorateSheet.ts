import type { SheetPlan } from '../../report/plan';
import { addConditionalFormat } from './addConditionalFormat';
import type { DecoratedSheet, Decoration } from './Decoration';
import { decorateCells } from './decorateCells';
import { decoratePage } from './decoratePage';
import { decorateTable } from './decorateTable';
import type { LinkResolver } from './linkCell';

/**
 * Everything that a sheet gets once its cells are written, but for its charts: they are drawn when all heights of rows
 * are final, or they would move.
 */
export function decorateSheet(
  on: DecoratedSheet,
  plan: SheetPlan,
  resolve: LinkResolver,
  tableName: (base: string) => string,
): readonly Decoration[] {
  return [
    ...decoratePage(on, plan),
    ...plan.blocks.flatMap((block): readonly Decoration[] => {
      switch (block.kind) {
        case 'cells':
          return decorateCells(on, block, resolve);
        case 'table':
          return decorateTable(on, block, tableName(block.name), resolve);
        case 'conditionalFormat':
          return [addConditionalFormat(on, block.area, block.decoration)];
        case 'chart':
          return [];
      }
    }),
  ];
}
