import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ListedRow } from '../../../report/plan';
import { followLink } from '../../actions/goToCell';
import { usePane } from '../../components/PaneContext';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  item: { overflowWrap: 'anywhere' },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
  values: { color: tokens.colorNeutralForeground2 },
});

/** Who comes first on a list: the name leads to its row, behind it why, and with which figures. */
export function ListedRows({ rows }: { readonly rows: readonly ListedRow[] }) {
  const styles = useStyles();
  const pane = usePane();
  return (
    <ol className={styles.list}>
      {rows.map(({ name, why, values, link }, place) => (
        <li key={place} className={styles.item}>
          <Link as="button" className={styles.name} onClick={() => void followLink(pane, link)}>
            {name}
          </Link>
          <br />
          {why !== '' && (
            <>
              <Caption1>{why}</Caption1>
              <br />
            </>
          )}
          <Caption1 className={styles.values}>{values}</Caption1>
        </li>
      ))}
    </ol>
  );
}
