import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { formatNumber } from '../../../report/text/formatNumber';
import { explainSelection } from '../../actions/explainSelection';
import { usePane, usePaneState, useSay } from '../../components/PaneContext';
import type { Explanation, ExplanationLine } from '../../../analyses/Analysis';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  table: { borderCollapse: 'collapse', width: '100%' },
  head: {
    textAlign: 'right',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS}`,
    ':first-child': { textAlign: 'left' },
  },
  measure: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS}`,
  },
  number: { textAlign: 'right', padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS}` },
});

/** How the score of the selected customer or product is made; follows the selection. */
export function ExplanationCard() {
  const styles = useStyles();
  const say = useSay();
  const pane = usePane();
  const { explanation } = usePaneState();
  useEffect(() => void explainSelection(pane), [pane]);
  if (explanation === undefined) return <Body1>{say('result.explain.hint')}</Body1>;
  return (
    <div className={styles.card}>
      <Body1>
        {say(`result.kind.${explanation.kind}`)} <strong>{explanation.name}</strong>
        <br />
        <Standing explanation={explanation} />
      </Body1>
      <Terms explanation={explanation} />
      {explanation.lines.map((line) => (
        <Caption1 key={line.line.en}>
          <Distance line={line} />
        </Caption1>
      ))}
    </div>
  );
}

function Standing({ explanation }: { readonly explanation: Explanation }) {
  const say = useSay();
  const { score, rank, of, tier } = explanation;
  const parts = [
    say('result.explain.score', { score }),
    rank === undefined ? undefined : say('result.explain.rank', { rank, of }),
    tier === undefined ? undefined : say(`result.tier.${tier}`),
  ];
  return <>{parts.filter((part) => part !== undefined).join(' · ')}</>;
}

function Terms({ explanation }: { readonly explanation: Explanation }) {
  const styles = useStyles();
  const say = useSay();
  const { locale } = usePaneState();
  const number = (value: number, format: string) =>
    Number.isNaN(value) ? '–' : formatNumber(locale, value, format);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {(['measure', 'raw', 'normalised', 'weight', 'contribution'] as const).map((column) => (
            <th key={column} scope="col" className={styles.head}>
              {say(`result.explain.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {explanation.terms.map((term) => (
          <tr key={term.measure.en}>
            <th scope="row" className={styles.measure}>
              {term.measure[locale]}
            </th>
            <td className={styles.number}>{number(term.raw, term.unit)}</td>
            <td className={styles.number}>{number(term.normalised, 'score')}</td>
            <td className={styles.number}>{number(term.weight, 'ratio')}</td>
            <td className={styles.number}>{number(term.contribution, 'score')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Distance({ line: { line, value, cut } }: { readonly line: ExplanationLine }) {
  const say = useSay();
  const { locale } = usePaneState();
  const name = line[locale];
  if (value === cut) return <>{say('result.explain.at', { line: name, cut })}</>;
  return value > cut ? (
    <>{say('result.explain.above', { line: name, cut, distance: value - cut })}</>
  ) : (
    <>{say('result.explain.below', { line: name, cut, distance: cut - value })}</>
  );
}
