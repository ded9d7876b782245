import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { answerTexts } from '../../../report/text/readingTexts';
import { checkAgain } from '../../actions/checkColumns';
import { usePane, usePaneState, useSay } from '../../components/PaneContext';
import { takeLostFocus } from '../../components/takeLostFocus';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  sentence: { overflowWrap: 'anywhere' },
});

/** What the person answered about columns of this table: a question that is answered is asked no more, but can be. */
export function GivenAnswers() {
  const styles = useStyles();
  const say = useSay();
  const pane = usePane();
  const { recipe, checked, locale } = usePaneState();
  if (recipe === undefined || checked === undefined) return null;
  const meanings: Readonly<Record<string, string>> = answerTexts[locale];
  const asked = checked.check.notices.map(({ facts }) => facts['answers'] && facts['header']);
  const given = Object.entries(recipe.answers).filter(
    ([header, answer]) => answer && !asked.includes(header),
  );
  const askAgain = (header: string) => {
    const answers = Object.fromEntries(Object.entries(recipe.answers).filter(([other]) => other !== header));
    void checkAgain(pane, { ...recipe, answers });
  };
  return given.map(([header, answer]) => (
    <div key={header} className={styles.item}>
      <Body1 className={styles.sentence}>
        {say('match.answered', { header, answer: meanings[answer] ?? answer })}
      </Body1>
      <Button
        ref={takeLostFocus}
        size="small"
        aria-label={say('match.askAgainOf', { header })}
        onClick={() => askAgain(header)}
      >
        {say('match.askAgain')}
      </Button>
    </div>
  ));
}
