import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useSay } from '../../components/PaneContext';
import { Section } from '../../components/Section';
import { keepValue, keptValue } from '../../excel/keptValue';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  button: { alignSelf: 'flex-start' },
});

const INTRODUCED = 'introduced';

/** Who opens the pane for the first time is told three things, once. */
export function Introduction() {
  const say = useSay();
  const styles = useStyles();
  const [isWanted, setIsWanted] = useState(() => keptValue(INTRODUCED) === undefined);
  if (!isWanted) return null;
  const dismiss = () => {
    keepValue(INTRODUCED, 'yes');
    setIsWanted(false);
  };
  return (
    <Section title={say('find.first.title')}>
      <ul className={styles.list}>
        <li>{say('find.first.reads')}</li>
        <li>{say('find.first.writes')}</li>
        <li>{say('find.first.stays')}</li>
      </ul>
      <Button className={styles.button} onClick={dismiss}>
        {say('find.first.understood')}
      </Button>
    </Section>
  );
}
