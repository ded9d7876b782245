import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { withAnswer } from '../../../engine/recipe/withAnswer';
import { checkAgain } from '../../actions/checkColumns';
import { usePane, usePaneState, useSay } from '../../components/PaneContext';
import type { ValuesOfColumn } from './SuccessChoice';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  level: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  use: { marginTop: tokens.spacingVerticalXS },
});

/** The order of a column's levels, the highest first: proposed where the words are known, so that one click confirms it. */
export function LevelChoice({ header, parameter, values, proposed }: ValuesOfColumn) {
  const styles = useStyles();
  const say = useSay();
  const pane = usePane();
  const { recipe, progress } = usePaneState();
  const [levels, setLevels] = useState<readonly string[]>(proposed.length > 0 ? proposed : values);
  if (recipe === undefined) return null;
  const move = (from: number, to: number) => {
    const moved = levels.filter((_level, index) => index !== from);
    moved.splice(to, 0, levels[from]!);
    setLevels(moved);
  };
  return (
    <Field label={say('match.levels', { header })}>
      <ol className={styles.list}>
        {levels.map((level, index) => (
          <li key={level}>
            <div className={styles.level}>
              {level}
              <span>
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<ArrowUpRegular />}
                  aria-label={say('match.levels.up', { level })}
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                />
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<ArrowDownRegular />}
                  aria-label={say('match.levels.down', { level })}
                  disabled={index === levels.length - 1}
                  onClick={() => move(index, index + 1)}
                />
              </span>
            </div>
          </li>
        ))}
      </ol>
      <div className={styles.use}>
        <Button
          disabled={progress !== undefined}
          onClick={() => void checkAgain(pane, withAnswer(recipe, parameter, levels))}
        >
          {say('match.levels.use')}
        </Button>
      </div>
    </Field>
  );
}
