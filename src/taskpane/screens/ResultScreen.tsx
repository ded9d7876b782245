import { Button, Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { sentenceOf } from '../../analyses/sentenceOf';
import { goToCell } from '../actions/goToCell';
import { runAgain } from '../actions/runAgain';
import { sayOverview } from '../actions/sayOverview';
import { FailureMessage } from '../components/FailureMessage';
import { usePane, usePaneState, useProse, useSay } from '../components/PaneContext';
import { ScreenLayout } from '../components/ScreenLayout';
import { Section } from '../components/Section';
import { AnswerSection } from './result/AnswerSection';
import { BarChart } from './result/BarChart';
import { CautionList } from './result/CautionList';
import { ExplanationSection } from './result/ExplanationSection';
import { HeadlineCards } from './result/HeadlineCards';
import { OutdatedBar } from './result/OutdatedBar';
import { OverviewList } from './result/OverviewList';
import { RunComparison } from './result/RunComparison';
import { SaveReport } from './result/SaveReport';

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
  apart: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** The answer: what was found, why and what to do; then figures, lists, charts and cautions, each leading to its rows. */
export function ResultScreen() {
  const styles = useStyles();
  const say = useSay();
  const pane = usePane();
  const { outcome, locale } = usePaneState();
  const prose = useProse();
  useEffect(() => void sayOverview(pane), [pane, outcome, locale]);
  if (outcome === undefined) return null;
  const { sheetNames, overview: inSheets } = outcome;
  const overview = outcome.overviews[locale] ?? inSheets;
  const charts = outcome.charts[locale];
  const names = Object.values(sheetNames);
  const openSheet = (name: string) => void goToCell(pane, name, 1, 1);
  const open = (
    <Button appearance="primary" disabled={names[0] === undefined} onClick={() => openSheet(names[0]!)}>
      {say('result.open')}
    </Button>
  );
  const again = <Button onClick={() => void runAgain(pane)}>{say('result.again')}</Button>;
  const actions =
    outcome.document === undefined ? (
      <>
        {open}
        {again}
      </>
    ) : (
      <SaveReport before={open} behind={again} />
    );
  const named = overview.lists.filter(({ first }) => first.length > 0);
  const known = overview.headlines.map(({ key }) => key);
  return (
    <ScreenLayout title={overview.title} actions={actions}>
      <FailureMessage />
      <OutdatedBar />
      {outcome.notices.map((notice, index) => (
        <MessageBar key={index} intent="warning" layout="multiline">
          <MessageBarBody>{sentenceOf(notice, prose)}</MessageBarBody>
        </MessageBar>
      ))}
      <AnswerSection overview={overview} />
      <RunComparison />
      <ExplanationSection />
      <Section title={say('result.headlines')}>
        <HeadlineCards {...overview} />
      </Section>
      {named.length > 0 && (
        <Section title={say('result.lists')}>
          <div className={styles.apart}>
            {named.map((list) => (
              <OverviewList key={list.key} list={list} />
            ))}
          </div>
        </Section>
      )}
      <Section title={say('result.charts')}>
        <div className={styles.apart}>
          {charts.map((chart) => (
            <BarChart key={chart.title} {...chart} />
          ))}
        </div>
      </Section>
      <Section title={say('result.cautions')}>
        <CautionList
          cautions={overview.cautions.filter(({ about }) => about === undefined || !known.includes(about))}
        />
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
