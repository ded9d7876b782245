import { Button, Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { sentenceOf } from '../../analyses/sentenceOf';
import { goToCell } from '../actions/goToCell';
import { runAgain } from '../actions/runAgain';
import { FailureMessage } from '../components/FailureMessage';
import { usePane, usePaneState, useProse, useSay } from '../components/PaneContext';
import { ScreenLayout } from '../components/ScreenLayout';
import { Section } from '../components/Section';
import { BarChart } from './result/BarChart';
import { CautionList } from './result/CautionList';
import { ExplanationCard } from './result/ExplanationCard';
import { HeadlineCards } from './result/HeadlineCards';
import { OutdatedBar } from './result/OutdatedBar';
import { OverviewList } from './result/OverviewList';

const useStyles = makeStyles({
  links: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
  charts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** The answer: figures, charts, cautions and lists, each leading to its place in the workbook. */
export function ResultScreen() {
  const styles = useStyles();
  const say = useSay();
  const pane = usePane();
  const { outcome, locale } = usePaneState();
  const prose = useProse();
  if (outcome === undefined) return null;
  const { overview, sheetNames } = outcome;
  const charts = outcome.charts[locale];
  const names = Object.values(sheetNames);
  const openSheet = (name: string) => void goToCell(pane, name, 1, 1);
  const actions = (
    <>
      <Button appearance="primary" disabled={names[0] === undefined} onClick={() => openSheet(names[0]!)}>
        {say('result.open')}
      </Button>
      <Button onClick={() => void runAgain(pane)}>{say('result.again')}</Button>
    </>
  );
  return (
    <ScreenLayout title={overview.title} actions={actions}>
      <FailureMessage />
      <OutdatedBar />
      {outcome.notices.map((notice, index) => (
        <MessageBar key={index} intent="warning" layout="multiline">
          <MessageBarBody>{sentenceOf(notice, prose)}</MessageBarBody>
        </MessageBar>
      ))}
      <Section title={say('result.headlines')}>
        <HeadlineCards headlines={overview.headlines} />
      </Section>
      <Section title={say('result.charts')}>
        <div className={styles.charts}>
          {charts.map((chart) => (
            <BarChart key={chart.title} {...chart} />
          ))}
        </div>
      </Section>
      <Section title={say('result.cautions')}>
        <CautionList cautions={overview.cautions} />
      </Section>
      {overview.lists.length > 0 && (
        <Section title={say('result.lists')}>
          <OverviewList items={overview.lists} />
        </Section>
      )}
      <Section title={say('result.explain')}>
        <ExplanationCard />
      </Section>
      <Section title={say('result.sheets')}>
        <ul className={styles.links}>
          {names.map((name) => (
            <li key={name}>
              <Link as="button" onClick={() => openSheet(name)}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </ScreenLayout>
  );
}
