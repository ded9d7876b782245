import { Button, Checkbox, Field, makeStyles, tokens } from '@fluentui/react-components';
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
  const [chosen, setChosen] = useState<readonly string[]>(proposed);
  if (recipe === undefined) return null;
  const isChosen = (value: string) => chosen.includes(value);
  const toggle = (value: string) =>
    setChosen(isChosen(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <Field label={say('match.success', { header })}>
      <div className={styles.values} role="group">
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
    </Field>
  );
}
