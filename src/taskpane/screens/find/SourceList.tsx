import { Badge, Caption1, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { analysisNamed } from '../../../analyses';
import type { AnalysisGuess } from '../../../engine/table/guessAnalysis';
import type { SourceDescription } from '../../../workbook/types';
import { chooseSource } from '../../actions/chooseSource';
import { usePane, usePaneState, useProse, useSay } from '../../components/PaneContext';
import { roleNames } from '../../../report/text/roleName';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalS },
  card: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    paddingRight: tokens.spacingHorizontalS,
  },
  label: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  heading: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  detail: { color: tokens.colorNeutralForeground2 },
});

/** Tables and sheets to choose from, each with the analysis that fits it and why. */
export function SourceList() {
  const styles = useStyles();
  const say = useSay();
  const pane = usePane();
  const { sources = [], source, progress } = usePaneState();
  return (
    <RadioGroup
      aria-label={say('find.sources')}
      className={styles.list}
      disabled={progress !== undefined}
      value={source === undefined ? '' : keyOf(source)}
      onChange={(_event, { value }) => {
        const chosen = sources.find((candidate) => keyOf(candidate) === value);
        if (chosen !== undefined) chooseSource(pane, chosen);
      }}
    >
      {sources.map((candidate) => (
        <div key={keyOf(candidate)} className={styles.card}>
          <Radio value={keyOf(candidate)} label={<SourceLabel source={candidate} />} />
        </div>
      ))}
    </RadioGroup>
  );
}

function keyOf({ sheet, table }: SourceDescription): string {
  return `${sheet}!${table ?? ''}`;
}

function SourceLabel({ source }: { readonly source: SourceDescription }) {
  const styles = useStyles();
  const say = useSay();
  const pane = usePane();
  const { locale } = usePaneState();
  const guess = source.guesses[0];
  return (
    <span className={styles.label}>
      <span className={styles.heading}>
        <strong>
          {source.table === undefined
            ? source.sheet
            : say('find.sourceOf', { name: source.table, sheet: source.sheet })}
        </strong>
        {guess !== undefined && guess.missing.length === 0 && (
          <Badge appearance="tint" color="brand">
            {analysisNamed(guess.analysis, pane.analyses).title[locale]}
          </Badge>
        )}
      </span>
      <Caption1 className={styles.detail}>
        {say('find.size', { rows: Math.max(source.rowCount - 1, 0), columns: source.columnCount })}
      </Caption1>
      <Caption1 className={styles.detail}>
        {guess === undefined ? say('find.fitsNone') : <GuessSentence guess={guess} />}
      </Caption1>
    </span>
  );
}

function GuessSentence({ guess }: { readonly guess: AnalysisGuess }) {
  const say = useSay();
  const pane = usePane();
  const { locale } = usePaneState();
  const prose = useProse();
  const analysis = analysisNamed(guess.analysis, pane.analyses).title[locale];
  return guess.missing.length === 0
    ? say('find.fits', { analysis, matched: roleNames(guess.matched.slice(0, 5), prose) })
    : say('find.fitsPartly', { analysis, missing: roleNames(guess.missing, prose) });
}
