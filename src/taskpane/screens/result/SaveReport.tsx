import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { saveReport } from '../../actions/saveReport';
import { usePane, usePaneState, useSay } from '../../components/PaneContext';

const useStyles = makeStyles({
  choices: {
    order: -1,
    flexBasis: '100%',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, '& > *': { flexGrow: 1 } },
});

/** The report as a document of its own, for those who do not open the workbook: among the actions, wherever one reads. */
export function SaveReport() {
  const styles = useStyles();
  const say = useSay();
  const pane = usePane();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { announcement } = usePaneState();
  return (
    <>
      <Button
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {say('result.save')}
      </Button>
      {isOpen && (
        <div id={id} role="group" aria-label={say('result.save')} className={styles.choices}>
          <Body1>{say('result.save.text')}</Body1>
          <div className={styles.buttons}>
            <Button onClick={() => void saveReport(pane, 'docx')}>{say('result.save.docx')}</Button>
            <Button onClick={() => void saveReport(pane, 'html')}>{say('result.save.html')}</Button>
          </div>
          {announcement?.key === 'result.saved' && <Body1>{say('result.saved', announcement.facts)}</Body1>}
        </div>
      )}
    </>
  );
}
