import { makeStyles, tokens } from '@fluentui/react-components';
import type { Failure } from '../state/PaneState';
import { useSay } from './PaneContext';

const useStyles = makeStyles({
  text: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    maxHeight: '12em',
    overflowY: 'auto',
  },
});

/** What an error of ours said of itself, folded away: it is for whoever mends it. */
export function FailureDetails({ failure }: { readonly failure: Failure }) {
  const say = useSay();
  const styles = useStyles();
  const { details } = failure.facts;
  if (typeof details !== 'string') return null;
  return (
    <details>
      <summary>{say('problem.details')}</summary>
      <div className={styles.text}>{details}</div>
    </details>
  );
}
