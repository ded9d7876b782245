import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { saveReport } from '../../actions/saveReport';
import { usePane, usePaneState, useSay } from '../../components/PaneContext';

const useStyles = makeStyles({
  choices: {
    flexBasis: '100%',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, '& > *': { flexGrow: 1 } },
});

interface SaveReportProps {
  /** The actions before and behind the one that opens the choices. */
  readonly before: ReactNode;
  readonly behind: ReactNode;
}

/**
 * The report as a document of its own, for those who do not open the workbook: among the actions, wherever one reads.
 * The choices stand above all actions, so that no button moves under the finger, and come first in the order of the
 * page, too: who opens them is led there.
 */
export function SaveReport({ before, behind }: SaveReportProps) {
  const styles = useStyles();
  const say = useSay();
  const pane = usePane();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const choices = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen) choices.current?.focus();
  }, [isOpen]);
  const { announcement } = usePaneState();
  return (
    <>
      {isOpen && (
        <div id={id} role="group" aria-label={say('result.save')} className={styles.choices}>
          <Body1>{say('result.save.text')}</Body1>
          <div className={styles.buttons}>
            <Button ref={choices} onClick={() => void saveReport(pane, 'docx')}>
              {say('result.save.docx')}
            </Button>
            <Button onClick={() => void saveReport(pane, 'html')}>{say('result.save.html')}</Button>
          </div>
          {announcement?.key === 'result.saved' && <Body1>{say('result.saved', announcement.facts)}</Body1>}
        </div>
      )}
      {before}
      <Button
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {say('result.save')}
      </Button>
      {behind}
    </>
  );
}
