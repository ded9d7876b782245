import { Button, Caption1, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { formatAddress } from '../../../workbook/parseAddress';
import { useSay } from '../../components/PaneContext';
import type { ChosenCells } from './FormulaDraft';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  place: { flexGrow: 1, overflowWrap: 'anywhere' },
});

interface CellsFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly cells: Omit<ChosenCells, 'table'> | undefined;
  readonly onTake: () => void;
  readonly onClear: () => void;
}

/** Cells of the workbook, taken over from the selection. */
export function CellsField({ label, hint, cells, onTake, onClear }: CellsFieldProps) {
  const styles = useStyles();
  const say = useSay();
  const take = useRef<HTMLButtonElement>(null);
  const clear = () => {
    // The button that was pressed goes away.
    take.current?.focus();
    onClear();
  };
  return (
    <Field label={label} hint={hint}>
      <div className={styles.row} role="group" aria-label={label}>
        <Caption1 className={styles.place}>
          {cells === undefined ? say('formula.nothing') : `${cells.sheet}!${formatAddress(cells)}`}
        </Caption1>
        <Button
          ref={take}
          size="small"
          aria-label={say('formula.takeFor', { field: label })}
          onClick={onTake}
        >
          {say('formula.take')}
        </Button>
        {cells !== undefined && (
          <Button size="small" appearance="subtle" onClick={clear}>
            {say('formula.clear')}
          </Button>
        )}
      </div>
    </Field>
  );
}
