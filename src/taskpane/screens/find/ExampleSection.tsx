import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { insertExample } from '../../actions/insertExample';
import { usePane, usePaneState, useProse, useSay } from '../../components/PaneContext';
import { Section } from '../../components/Section';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
});

/** A small table for each analysis, for who has none at hand. */
export function ExampleSection() {
  const say = useSay();
  const pane = usePane();
  const prose = useProse();
  const styles = useStyles();
  const { progress } = usePaneState();
  return (
    <Section title={say('find.example.title')}>
      <div className={styles.buttons}>
        {pane.analyses.map((analysis) => (
          <Button
            key={analysis.name}
            disabled={progress !== undefined}
            onClick={() => void insertExample(pane, analysis)}
          >
            {say('find.example', { analysis: prose.say(analysis.title) })}
          </Button>
        ))}
      </div>
    </Section>
  );
}
