import { Body1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { BarSketch } from '../../../report/plan';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  table: { borderCollapse: 'collapse', width: '100%' },
  label: {
    width: '40%',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    paddingRight: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
  value: { width: '1%', textAlign: 'right', paddingLeft: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  cell: { padding: `${tokens.spacingVerticalXXS} 0` },
  bar: {
    height: '14px',
    minWidth: '1px',
    borderRadius: tokens.borderRadiusSmall,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'CanvasText',
    },
  },
  good: { backgroundColor: 'var(--payoffGood)' },
  attention: { backgroundColor: 'var(--payoffAttention)' },
  context: { backgroundColor: 'var(--payoffContext)' },
  amount: { backgroundColor: 'var(--payoffAmount)' },
});

/** Bars from zero with their numbers: a table that also reads as one. */
export function BarChart({ title, bars }: BarSketch) {
  const styles = useStyles();
  const longest = Math.max(...bars.map((bar) => bar.value), 0);
  return (
    <figure className={styles.figure}>
      <Body1Strong as="b">
        <figcaption>{title}</figcaption>
      </Body1Strong>
      <table className={styles.table}>
        <tbody>
          {bars.map((bar, index) => (
            <tr key={index}>
              <th scope="row" className={mergeClasses(styles.cell, styles.label)}>
                {bar.label}
              </th>
              <td className={styles.cell} aria-hidden="true">
                <div
                  className={mergeClasses(styles.bar, styles[bar.meaning])}
                  style={{ width: `${longest === 0 ? 0 : (bar.value / longest) * 100}%` }}
                />
              </td>
              <td className={mergeClasses(styles.cell, styles.value)}>{bar.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
