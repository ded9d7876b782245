import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportOverview } from '../../../report/plan';
import { usePaneState } from '../../components/PaneContext';
import { figureIn, runBefore } from '../../state/runBefore';
import { HeadlineCard } from './HeadlineCard';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(128px, 1fr))',
    gap: tokens.spacingHorizontalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

/** The headline figures, each with its explanation and the cautions that qualify it one tap away. */
export function HeadlineCards({ headlines, cautions }: Pick<ReportOverview, 'headlines' | 'cautions'>) {
  const styles = useStyles();
  const { runs, outcome } = usePaneState();
  const own = runs.find(({ recipe }) => recipe.analysis === outcome?.recipe.analysis);
  const before = runBefore(runs, own);
  return (
    <ul className={styles.grid}>
      {headlines.map((headline) => (
        <HeadlineCard
          key={headline.key}
          headline={headline}
          before={figureIn(before, headline.label)}
          cautions={cautions.filter(({ about }) => about === headline.key)}
        />
      ))}
    </ul>
  );
}
