import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReportOverview } from '../../../report/plan';
import { followLink } from '../../actions/goToCell';
import { usePane, useSay } from '../../components/PaneContext';
import { Section } from '../../components/Section';
import { OverviewList } from './OverviewList';

const useStyles = makeStyles({
  sentences: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  sentence: { overflowWrap: 'anywhere' },
});

/** The answer before all figures: what was found, why and what to do, and by name who comes first. */
export function AnswerSection({ overview }: { readonly overview: ReportOverview }) {
  const styles = useStyles();
  const say = useSay();
  const pane = usePane();
  const list = overview.lists.find(({ first }) => first.length > 0);
  if (overview.answer.length === 0 && list === undefined) return null;
  return (
    <Section title={say('result.answer')}>
      <div className={styles.sentences}>
        {overview.answer.map(({ text, link }, place) => (
          <Body1 key={place} className={styles.sentence}>
            {text}{' '}
            {link !== undefined && (
              <Link
                as="button"
                aria-label={say('result.showOf', { text })}
                onClick={() => void followLink(pane, link)}
              >
                {say('result.show')}
              </Link>
            )}
          </Body1>
        ))}
      </div>
      {list !== undefined && <OverviewList list={list} />}
    </Section>
  );
}
