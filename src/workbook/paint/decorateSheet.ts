import type { Locale } from '../../engine/recipe/types';
import type { Block, SheetPlan } from '../../report/plan';
import { addConditionalFormat } from './addConditionalFormat';
import type { AskedLook } from './CellLook';
import type { DecoratedSheet, Decoration } from './Decoration';
import { decoratePage } from './decoratePage';
import { decorateTable } from './decorateTable';
import { gatherLooks } from './gatherLooks';
import { linkCells, type LinkResolver } from './linkCells';
import { lookOfCells } from './lookOfCells';
import { lookOfTable } from './lookOfTable';

/**
 * Everything that a sheet gets once its cells are written, but for its charts: they are drawn when all heights of rows
 * are final, or they would move. Looks come after links, which bring a style of their own.
 */
export function decorateSheet(
  on: DecoratedSheet,
  plan: SheetPlan,
  looks: readonly AskedLook[],
  resolve: LinkResolver,
  tableName: (base: string) => string,
  locale: Locale,
): readonly Decoration[] {
  const { blocks } = plan;
  return [
    ...decoratePage(on, plan, locale),
    ...blocks.flatMap((block) => linkCells(on, block, resolve)),
    ...gatherLooks(on, [...blocks.flatMap(looksOf), ...looks]),
    ...blocks.flatMap((block): readonly Decoration[] => {
      if (block.kind === 'table') return decorateTable(on, block, tableName(block.name));
      if (block.kind === 'conditionalFormat') return [addConditionalFormat(on, block.area, block.decoration)];
      return [];
    }),
  ];
}

function looksOf(block: Block): readonly AskedLook[] {
  if (block.kind === 'cells') return lookOfCells(block);
  return block.kind === 'table' ? lookOfTable(block) : [];
}
