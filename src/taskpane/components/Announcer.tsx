import { makeStyles } from '@fluentui/react-components';
import { optionalText } from '../text/paneText';
import { fillTemplate } from '../../report/text/fillTemplate';
import { usePaneState, useSay } from './PaneContext';
import { progressSentence } from './progressSentence';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Says to a screen reader what is being done and what has happened; nobody sees it. */
export function Announcer() {
  const styles = useStyles();
  const say = useSay();
  const { locale, announcement, progress } = usePaneState();
  const template = announcement && optionalText(locale, announcement.key);
  const text = progress
    ? progressSentence(say, progress, 'phase')
    : template === undefined
      ? ''
      : fillTemplate(locale, template, announcement?.facts);
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {text}
    </div>
  );
}
