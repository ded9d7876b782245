import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../../report/text/formatNumber';
import { usePaneState, useSay } from '../../components/PaneContext';
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
  lists: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  number: { textAlign: 'right', padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS}` },
});

/** The selected customer or product: where it belongs, what would move it, how its score is made, what to do. */
export function ExplanationCard() {
  const styles = useStyles();
  const say = useSay();
  const { explanation } = usePaneState();
  if (explanation === undefined) return <Body1>{say('result.explain.hint')}</Body1>;
  return (
    <div className={styles.card}>
      <Standing explanation={explanation} />
      <Terms explanation={explanation} />
      {explanation.lines.map((line) => (
        <Caption1 key={line.line.en}>
          <Distance line={line} />
        </Caption1>
      ))}
      <Peers explanation={explanation} />
      <OnLists explanation={explanation} />
    </div>
  );
}

/** The verdict, where it stands among all, what would move it, and what else is known of it. */
function Standing({ explanation }: { readonly explanation: Explanation }) {
  const say = useSay();
  const { locale } = usePaneState();
  const { kind, name, verdict, score, rank, of, percentile, change, evidence } = explanation;
  const parts = [
    say('result.explain.score', { score }),
    ...(rank === undefined ? [] : [say('result.explain.rank', { rank, of })]),
    say('result.explain.percentile', { percentile }),
  ];
  return (
    <>
      <Body1>
        {say(`result.kind.${kind}`)} <strong>{name}</strong>
        <br />
        <strong>{verdict[locale]}</strong>
        {' · '}
        {parts.join(' · ')}
      </Body1>
      {change !== undefined && <Body1>{change[locale]}</Body1>}
      {evidence.map((sentence) => (
        <Caption1 key={sentence.en}>{sentence[locale]}</Caption1>
      ))}
    </>
  );
}

/** Those next above and below it. */
function Peers({ explanation: { peers } }: { readonly explanation: Explanation }) {
  const say = useSay();
  if (peers.length === 0) return null;
  const named = peers.map((peer) => say('result.explain.peer', { ...peer }));
  return <Caption1>{say('result.explain.peers', { peers: named })}</Caption1>;
}

/** The lists that it is on, with what each asks for and why it is there. */
function OnLists({ explanation: { lists } }: { readonly explanation: Explanation }) {
  const styles = useStyles();
  const say = useSay();
  const { locale } = usePaneState();
  if (lists.length === 0) return <Caption1>{say('result.explain.noList')}</Caption1>;
  return (
    <ul className={styles.lists} aria-label={say('result.explain.lists')}>
      {lists.map(({ name, advice, why }) => (
        <li key={name.en}>
          <Body1>{say('result.explain.listed', { name: name[locale], advice: advice[locale] })}</Body1>
          <br />
          <Caption1>{why[locale]}</Caption1>
        </li>
      ))}
    </ul>
  );
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
