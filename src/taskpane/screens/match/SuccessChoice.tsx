import { Button, Checkbox, Label, makeStyles, tokens, useId } from '@fluentui/react-components';
import { useState } from 'react';
import { withAnswer } from '../../../engine/recipe/withAnswer';
import { checkAgain } from '../../actions/checkColumns';
import { usePane, usePaneState, useSay } from '../../components/PaneContext';

const useStyles = makeStyles({
  values: { display: 'flex', flexDirection: 'column' },
  use: { marginTop: tokens.spacingVerticalXS },
});

export interface ValuesOfColumn {
  readonly header: string;
  /** Where the answer is kept, for example `success.called`. */
  readonly parameter: string;
  readonly values: readonly string[];
  readonly proposed: readonly string[];
}

/** Which values of a column count as yes: those proposed are ticked, so that one click confirms them. */
export function SuccessChoice({ header, parameter, values, proposed }: ValuesOfColumn) {
  const styles = useStyles();
  const say = useSay();
  const pane = usePane();
  const { recipe, progress } = usePaneState();
  const labelId = useId('success');
  const [chosen, setChosen] = useState<readonly string[]>(proposed);
  if (recipe === undefined) return null;
  const isChosen = (value: string) => chosen.includes(value);
  const toggle = (value: string) =>
    setChosen(isChosen(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    // A Field would give its label, and its id, to every one of the checkboxes.
    <div role="group" aria-labelledby={labelId}>
      <Label id={labelId}>{say('match.success', { header })}</Label>
      <div className={styles.values}>
        {values.map((value) => (
          <Checkbox key={value} label={value} checked={isChosen(value)} onChange={() => toggle(value)} />
        ))}
      </div>
      <div className={styles.use}>
        <Button
          disabled={chosen.length === 0 || progress !== undefined}
          onClick={() => void checkAgain(pane, withAnswer(recipe, parameter, values.filter(isChosen)))}
        >
          {say('match.success.use')}
        </Button>
      </div>
    </div>
  );
}
