import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { margin: 0 },
  unfold: { justifyContent: 'start', width: '100%', paddingLeft: 0, textAlign: 'left' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** What is not needed every time, under a heading that unfolds it. */
export function FoldedAway({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div>
      <h2 className={styles.heading}>
        <Button
          appearance="subtle"
          className={styles.unfold}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          {title}
        </Button>
      </h2>
      <div id={id} className={styles.content}>
        {isOpen && children}
      </div>
    </div>
  );
}
