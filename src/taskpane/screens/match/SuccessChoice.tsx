import { Button, Checkbox, Label, makeStyles, tokens, useId } from '@fluentui/react-components';
import { useState } from 'react';
import { analysisNamed } from '../../../analyses';
import { withAnswer } from '../../../engine/recipe/withAnswer';
import { checkAgain } from '../../actions/checkColumns';
import { usePane, usePaneState, useProse, useSay } from '../../components/PaneContext';
import { roleName } from '../../../report/text/roleName';

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
  const prose = useProse();
  const [chosen, setChosen] = useState<readonly string[]>(proposed);
  if (recipe === undefined) return null;
  const isChosen = (value: string) => chosen.includes(value);
  const role = parameter.slice(parameter.indexOf('.') + 1);
  const isApart = analysisNamed(recipe.analysis, pane.analyses).input.roles.some(
    (definition) => definition.role === role && definition.need === 'optional',
  );
  const label = isApart
    ? say('match.success.of', { header, role: roleName(role, prose) })
    : say('match.success', { header });
  const toggle = (value: string) =>
    setChosen(isChosen(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    // A Field would give its label, and its id, to every one of the checkboxes.
    <div role="group" aria-labelledby={labelId}>
      <Label id={labelId}>{label}</Label>
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
