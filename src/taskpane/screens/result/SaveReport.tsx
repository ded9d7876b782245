import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { saveReport } from '../../actions/saveReport';
import { usePane, usePaneState, useSay } from '../../components/PaneContext';
import { Section } from '../../components/Section';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The report as a document of its own, for those who do not open the workbook. */
export function SaveReport() {
  const styles = useStyles();
  const say = useSay();
  const pane = usePane();
  const { announcement } = usePaneState();
  return (
    <Section title={say('result.save')}>
      <Body1>{say('result.save.text')}</Body1>
      <div className={styles.buttons}>
        <Button onClick={() => void saveReport(pane, 'docx')}>{say('result.save.docx')}</Button>
        <Button onClick={() => void saveReport(pane, 'html')}>{say('result.save.html')}</Button>
      </div>
      {announcement?.key === 'result.saved' && <Body1>{say('result.saved', announcement.facts)}</Body1>}
    </Section>
  );
}
