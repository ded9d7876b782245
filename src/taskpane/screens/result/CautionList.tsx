import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { OverviewCaution } from '../../../report/plan';
import { useSay } from '../../components/PaneContext';
import { CautionJump } from './CautionJump';

/** The most severe come first; the rest is a tap away. */
const SHOWN_AT_FIRST = 4;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  item: { display: 'flex', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, marginTop: '2px', color: tokens.colorStatusWarningForeground3 },
  text: { overflowWrap: 'anywhere', minWidth: 0 },
});

/** What a reader should bear in mind of the report as a whole; what qualifies one figure stands with that figure. */
export function CautionList({ cautions }: { readonly cautions: readonly OverviewCaution[] }) {
  const say = useSay();
  const [showsAll, setShowsAll] = useState(false);
  if (cautions.length === 0) return <Body1>{say('result.noCautions')}</Body1>;
  const shown = showsAll ? cautions : cautions.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <CautionItems cautions={shown} newFrom={SHOWN_AT_FIRST} />
      {shown.length < cautions.length && (
        <Button size="small" onClick={() => setShowsAll(true)}>
          {say('result.allCautions', { count: cautions.length })}
        </Button>
      )}
    </>
  );
}

interface CautionItemsProps {
  readonly cautions: readonly OverviewCaution[];
  /** The first that appeared when more were asked for: it takes the focus of the button that is gone. */
  readonly newFrom?: number;
}

/** Cautions, each with a jump to the rows that it speaks of, else to its place in the sheets. */
export function CautionItems({ cautions, newFrom }: CautionItemsProps) {
  const styles = useStyles();
  if (cautions.length === 0) return null;
  return (
    <ul className={styles.list}>
      {cautions.map((caution, index) => (
        <li key={index} className={styles.item}>
          <WarningRegular className={styles.icon} aria-hidden="true" />
          <Body1 className={styles.text}>
            {caution.text} <CautionJump caution={caution} takesFocus={index === newFrom} />
          </Body1>
        </li>
      ))}
    </ul>
  );
}
