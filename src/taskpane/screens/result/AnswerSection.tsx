import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReportOverview } from '../../../report/plan';
import { followLink } from '../../actions/goToCell';
import { usePane, useSay } from '../../components/PaneContext';
import { Section } from '../../components/Section';

const useStyles = makeStyles({
  sentences: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  sentence: { overflowWrap: 'anywhere' },
  names: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
  },
  name: { textAlign: 'left', overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
});

/** The answer before all figures: what was found, why and what to do, each with those named first. */
export function AnswerSection({ overview }: { readonly overview: ReportOverview }) {
  const styles = useStyles();
  const say = useSay();
  const pane = usePane();
  if (overview.answer.length === 0) return null;
  return (
    <Section title={say('result.answer')}>
      <div className={styles.sentences}>
        {overview.answer.map(({ text, link, who }, place) => (
          <div key={place}>
            <Body1 className={styles.sentence}>
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
            {who.length > 0 && (
              <ul className={styles.names}>
                {who.map(({ name, link: row }, index) => (
                  <li key={index}>
                    <Link as="button" className={styles.name} onClick={() => void followLink(pane, row)}>
                      {name}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
    </Section>
  );
}
