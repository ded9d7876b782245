import { Body1, Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { OverviewItem } from '../../../report/plan';
import { followLink } from '../../actions/goToCell';
import { usePane, useSay } from '../../components/PaneContext';
import { takeLostFocus } from '../../components/takeLostFocus';

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

/** What a reader should bear in mind, each caution with its place in the sheets. */
export function CautionList({ cautions }: { readonly cautions: readonly OverviewItem[] }) {
  const styles = useStyles();
  const say = useSay();
  const pane = usePane();
  const [showsAll, setShowsAll] = useState(false);
  if (cautions.length === 0) return <Body1>{say('result.noCautions')}</Body1>;
  const shown = showsAll ? cautions : cautions.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ text, link }, index) => (
          <li key={index} className={styles.item}>
            <WarningRegular className={styles.icon} aria-hidden="true" />
            <Body1 className={styles.text}>
              {text}{' '}
              <Link
                as="button"
                ref={index === SHOWN_AT_FIRST ? takeLostFocus : undefined}
                aria-label={say('result.showCautionOf', { text })}
                onClick={() => void followLink(pane, link)}
              >
                {say('result.showCaution')}
              </Link>
            </Body1>
          </li>
        ))}
      </ul>
      {shown.length < cautions.length && (
        <Button size="small" onClick={() => setShowsAll(true)}>
          {say('result.allCautions', { count: cautions.length })}
        </Button>
      )}
    </>
  );
}
