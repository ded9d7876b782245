import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Recipe } from '../../../engine/recipe/types';
import { isByRole, withAnswer } from '../../../engine/recipe/withAnswer';
import { answerTexts } from '../../../report/text/readingTexts';
import { wordsOf } from '../../../report/text/Words';
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
  const meaningOf = (answer: string) => wordsOf(answerTexts, answer)?.[locale];
  const asked = checked.check.notices.map(({ facts }) => facts['answers'] && facts['header']);
  const headerOf = (role: string) => checked.matches.find((match) => match.role === role)?.header;
  const given = [
    ...Object.entries(recipe.answers)
      .filter(([header, answer]) => answer && !asked.includes(header))
      .map(([header, answer]) => ({
        header,
        answer: meaningOf(answer) ?? answer,
        without: withoutAnswer(header),
      })),
    ...givenParameters(recipe).map(({ role, parameter, answer, none }) => ({
      header: headerOf(role) ?? headerOf('stage') ?? role,
      answer: meaningOf(answer) ?? answer,
      without: withAnswer(recipe, parameter, none),
    })),
  ];

  function withoutAnswer(header: string): Recipe {
    const answers = Object.fromEntries(Object.entries(recipe!.answers).filter(([other]) => other !== header));
    return { ...recipe!, answers };
  }
  return given.map(({ header, answer, without }) => (
    <div key={`${header} ${answer}`} className={styles.item}>
      <Body1 className={styles.sentence}>{say('match.answered', { header, answer })}</Body1>
      <Button
        ref={takeLostFocus}
        size="small"
        aria-label={say('match.askAgainOf', { header })}
        onClick={() => void checkAgain(pane, without)}
      >
        {say('match.askAgain')}
      </Button>
    </div>
  ));
}

/** Answers that are kept as parameters, with what takes each of them back. */
function givenParameters({ parameters }: Recipe) {
  const lists = Object.entries(parameters).flatMap(([name, value]) =>
    isByRole(value)
      ? Object.entries(value).map(([role, texts]) => ({
          role,
          parameter: `${name}.${role}`,
          answer: texts.join(', '),
          none: [] as string | readonly string[],
        }))
      : [],
  );
  const direction = parameters['priorityDirection'];
  if (typeof direction !== 'string' || direction === 'ask') return lists;
  return [...lists, { role: 'priority', parameter: 'priorityDirection', answer: direction, none: 'ask' }];
}
