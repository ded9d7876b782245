import {
  Body1,
  Caption1,
  Link,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { Headline, OverviewCaution } from '../../../report/plan';
import { followLink } from '../../actions/goToCell';
import { usePane, useSay } from '../../components/PaneContext';
import { CautionItems } from './CautionList';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  open: { gridColumn: '1 / -1' },
  figure: {
    flexGrow: 1,
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    textAlign: 'left',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
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
  qualified: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusWarningForeground3,
  },
  detail: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});

interface HeadlineCardProps {
  readonly headline: Headline;
  /** What it was in the run before, where that had it. */
  readonly before: string | undefined;
  /** Those that qualify this figure. */
  readonly cautions: readonly OverviewCaution[];
}

/** A figure. Opened, it says what it is and what to keep in mind with it, and leads to what it counts. */
export function HeadlineCard({ headline, before, cautions }: HeadlineCardProps) {
  const styles = useStyles();
  const say = useSay();
  const pane = usePane();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const { label, text, comparison, meaning, link, rows } = headline;
  return (
    <li className={mergeClasses(styles.card, isOpen && styles.open)}>
      <button
        type="button"
        className={styles.figure}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Caption1 className={styles.quiet}>{label}</Caption1>
        <span className={styles.value}>{text}</span>
        {comparison !== '' && <Caption1 className={styles.quiet}>{comparison}</Caption1>}
        {before !== undefined && before !== text && (
          <Caption1>{say('result.before', { was: before })}</Caption1>
        )}
        {cautions.length > 0 && (
          <Caption1 className={styles.qualified}>
            <WarningRegular aria-hidden="true" />
            {say('result.qualified', { count: cautions.length })}
          </Caption1>
        )}
      </button>
      <div id={id} className={styles.detail} hidden={!isOpen}>
        {isOpen && (
          <>
            {meaning !== '' && <Body1>{meaning}</Body1>}
            <CautionItems cautions={cautions} />
            <Link
              as="button"
              aria-label={say('result.evidenceOf', { label })}
              onClick={() => void followLink(pane, rows ?? link, { atTop: rows !== undefined })}
            >
              {say('result.evidence')}
            </Link>
          </>
        )}
      </div>
    </li>
  );
}
