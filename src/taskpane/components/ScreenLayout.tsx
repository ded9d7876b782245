import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  content: {
    flexGrow: 1,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
    fontVariantNumeric: 'tabular-nums',
    // Message bars would rather shrink than make the area scroll.
    '& > *': { flexShrink: 0 },
    // Fields are as wide as the pane, however long their choices are.
    '& .fui-Select, & .fui-SpinButton': { width: '100%', minWidth: 0, boxSizing: 'border-box' },
    '& .fui-Select__select': { width: '100%', textOverflow: 'ellipsis' },
    // Contrast themes give a link in a sentence the colour of the sentence.
    '@media (forced-colors: active)': { '& .fui-Link': { textDecorationLine: 'underline' } },
  },
  heading: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: 'anywhere' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingVerticalS,
    '& > *': { flexGrow: 1 },
    '& > .fui-Field': { flexBasis: '100%' },
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface ScreenLayoutProps {
  readonly title: string;
  readonly children: ReactNode;
  /** False while the pane has not shown anything yet: then the focus stays in the sheet. */
  readonly takesFocus?: boolean;
  /** The one primary action, and at most one or two beside it. */
  readonly actions?: ReactNode;
}

/**
 * A screen: its heading, the content that scrolls, and its actions. When the screen appears the focus goes to the
 * content, which a screen reader then names. Not to the heading: office.js moves the focus itself when Tab is pressed,
 * and from an element that Tab cannot reach it would leave the pane.
 */
export function ScreenLayout({ title, children, actions, takesFocus = true }: ScreenLayoutProps) {
  const styles = useStyles();
  const content = useRef<HTMLDivElement>(null);
  const focusesAtFirst = useRef(takesFocus);
  useEffect(() => {
    if (focusesAtFirst.current) content.current?.focus();
  }, []);
  return (
    <section className={styles.screen} aria-label={title}>
      {/* The area that scrolls can be reached and scrolled with the keyboard. */}
      <div ref={content} className={styles.content} tabIndex={0} role="group" aria-label={title}>
        <h1 className={styles.heading}>{title}</h1>
        {children}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
