import { Caption1, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { inputsOf } from '../../../analyses';
import { lackingRoles, measureFits } from '../../../engine/table/guessAnalysis';
import { chooseAnalysis } from '../../actions/chooseSource';
import { usePane, usePaneState, useProse, useSay } from '../../components/PaneContext';
import { roleNames } from '../../../report/text/roleName';

const useStyles = makeStyles({
  label: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** The analyses to choose from, each with its question and how near the chosen table is to it. */
export function AnalysisChoice() {
  const styles = useStyles();
  const say = useSay();
  const pane = usePane();
  const { source, analysis, progress, locale } = usePaneState();
  const isUnclear = source !== undefined && !source.guesses.some(({ missing }) => missing.length === 0);
  return (
    <>
      <RadioGroup
        aria-label={say('find.analysis')}
        value={analysis}
        disabled={progress !== undefined}
        onChange={(_event, { value }) => chooseAnalysis(pane, value)}
      >
        {pane.analyses.map(({ name, title, question }) => (
          <Radio
            key={name}
            value={name}
            label={
              <span className={styles.label}>
                <strong>{title[locale]}</strong>
                {question[locale]}
                <Nearness analysis={name} />
              </span>
            }
          />
        ))}
      </RadioGroup>
      {isUnclear && (
        <Caption1 className={styles.detail}>
          {say('find.near.headers', { headers: source.firstRow.filter((header) => header.trim() !== '') })}
        </Caption1>
      )}
    </>
  );
}

/** Which columns of an analysis the chosen table has, and which of those that it needs are lacking. */
function Nearness({ analysis }: { readonly analysis: string }) {
  const styles = useStyles();
  const say = useSay();
  const pane = usePane();
  const { source } = usePaneState();
  const prose = useProse();
  if (source === undefined) return null;
  const inputs = inputsOf(pane.analyses);
  const fit = measureFits(source.firstRow, inputs).find((one) => one.analysis === analysis);
  if (fit === undefined) return null;
  const found = fit.matched.length === 0 ? say('find.near.nothing') : roleNames(fit.matched, prose);
  const lacking = lackingRoles(fit, inputs).map((roles) => roleNames(roles, prose).join(say('find.near.or')));
  return (
    <Caption1 className={styles.detail}>
      {say('find.near.found', { roles: found })}
      <br />
      {lacking.length === 0
        ? say('find.near.whole')
        : say('find.near.missing', { roles: lacking.join(say('find.near.and')) })}
    </Caption1>
  );
}
