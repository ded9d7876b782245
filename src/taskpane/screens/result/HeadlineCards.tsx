import { Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Headline } from '../../../report/plan';
import { followLink } from '../../actions/goToCell';
import { usePane } from '../../components/PaneContext';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(128px, 1fr))',
    gap: tokens.spacingHorizontalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  card: {
    width: '100%',
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    textAlign: 'left',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  value: { ...typographyStyles.subtitle1, fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The headline figures; each leads to its cell. */
export function HeadlineCards({ headlines }: { readonly headlines: readonly Headline[] }) {
  const styles = useStyles();
  const pane = usePane();
  return (
    <ul className={styles.grid}>
      {headlines.map((headline) => (
        <li key={headline.label}>
          <button type="button" className={styles.card} onClick={() => void followLink(pane, headline.link)}>
            <Caption1 className={styles.quiet}>{headline.label}</Caption1>
            <span className={styles.value}>{headline.text}</span>
            {headline.comparison !== '' && (
              <Caption1 className={styles.quiet}>{headline.comparison}</Caption1>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
