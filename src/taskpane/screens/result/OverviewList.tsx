import { Badge, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { OverviewItem } from '../../../report/plan';
import { formatNumber } from '../../../report/text/formatNumber';
import { followLink } from '../../actions/goToCell';
import { usePane, usePaneState } from '../../components/PaneContext';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  item: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
  },
  text: {
    textAlign: 'left',
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  count: { flexShrink: 0 },
});

/** The action lists with their counts; each leads to its place in the sheets. */
export function OverviewList({ items }: { readonly items: readonly OverviewItem[] }) {
  const styles = useStyles();
  const pane = usePane();
  const { locale } = usePaneState();
  return (
    <ul className={styles.list}>
      {items.map((item, index) => (
        <li key={index} className={styles.item}>
          <Link as="button" className={styles.text} onClick={() => void followLink(pane, item.link)}>
            {item.text}
          </Link>
          {item.count !== undefined && (
            <Badge appearance="tint" color="informative" className={styles.count}>
              {formatNumber(locale, item.count, 'count')}
            </Badge>
          )}
        </li>
      ))}
    </ul>
  );
}
