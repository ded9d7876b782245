import { palette } from '../../../report/palette';
import type { Sheet } from '../../../report/sheet/Sheet';
import { stabilityNotes } from '../../../report/stability/stabilityNotes';
import { stabilityParts } from '../../../report/stability/stabilityParts';
import type { MismatchContext } from '../MismatchContext';
import { stabilityTables } from '../tables/stabilityTables';
import { sheetNames } from './sheetNames';

const { classes, choices, members } = stabilityTables;

/** How far the verdicts rest on the choices that were made. */
export const stabilitySheet: Sheet<MismatchContext> = {
  role: 'stability',
  name: sheetNames.stability,
  tabColor: palette.context,
  rowsAbove: 1,
  tables: [classes, choices, members],
  parts: (context, tables) => {
    const { prose, result } = context;
    const { drawn } = result.choices;
    return stabilityParts(
      prose.say({
        en: 'How far the mismatch rests on the choices made',
        'zh-CN': '错配判定在多大程度上取决于所作的选择',
      }),
      stabilityNotes(drawn?.draws, drawn?.methods ?? [], prose),
      stabilityTables,
      context,
      tables,
    );
  },
};
