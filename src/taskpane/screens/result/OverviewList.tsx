import { Badge, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { OverviewList as List } from '../../../report/plan';
import { formatNumber } from '../../../report/text/formatNumber';
import { followLink } from '../../actions/goToCell';
import { usePane, usePaneState } from '../../components/PaneContext';
import { ListedRows } from './ListedRows';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { textAlign: 'left', overflowWrap: 'anywhere', minWidth: 0 },
  count: { flexShrink: 0 },
});

/** A list with its count and those who come first; its name leads to the first row. */
export function OverviewList({ list: { text, count, link, first } }: { readonly list: List }) {
  const styles = useStyles();
  const pane = usePane();
  const { locale } = usePaneState();
  return (
    <div className={styles.list}>
      <div className={styles.head}>
        <Link
          as="button"
          className={styles.title}
          onClick={() => void followLink(pane, first[0]?.link ?? link, { atTop: true })}
        >
          {text}
        </Link>
        <Badge appearance="tint" color="informative" className={styles.count}>
          {formatNumber(locale, count, 'count')}
        </Badge>
      </div>
      <ListedRows rows={first} />
    </div>
  );
}
