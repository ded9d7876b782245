import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CellReference } from '../../engine/problem';
import { goToCell } from '../actions/goToCell';
import { columnLetters } from '../../report/layout/columnLetters';
import { usePane, useSay } from './PaneContext';

/** More would push everything else out of sight. */
const MAXIMUM_LINKS = 5;

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

interface CellLinksProps {
  readonly sheet: string;
  readonly cells: readonly CellReference[];
  /** How many cells there are in all; only the first ones are known by place. */
  readonly count: number;
}

/** Jumps to the cells that a sentence is about. */
export function CellLinks({ sheet, cells, count }: CellLinksProps) {
  const styles = useStyles();
  const say = useSay();
  const pane = usePane();
  if (cells.length === 0) return null;
  const shown = cells.slice(0, MAXIMUM_LINKS);
  const others = Math.max(count, cells.length) - shown.length;
  return (
    <span className={styles.links}>
      {shown.map((cell) => (
        <Link
          key={`${cell.row}:${cell.column}`}
          as="button"
          aria-label={say('match.show', { cell: placeName(cell) })}
          onClick={() => void goToCell(pane, sheet, cell.row, cell.column)}
        >
          {placeName(cell)}
        </Link>
      ))}
      {others > 0 && <span>{say('match.moreCells', { count: others })}</span>}
    </span>
  );
}

/** `C12`, a whole row `12:12` or a whole column `C:C`, as Excel writes them. */
function placeName({ row, column }: CellReference): string {
  if (column === 0) return `${row}:${row}`;
  const letters = columnLetters(column - 1);
  return row === 0 ? `${letters}:${letters}` : `${letters}${row}`;
}
