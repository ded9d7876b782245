import { Caption1, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { OverviewCaution } from '../../../report/plan';
import { followLink } from '../../actions/goToCell';
import { usePane, useSay } from '../../components/PaneContext';
import { takeLostFocus } from '../../components/takeLostFocus';

interface CautionJumpProps {
  readonly caution: OverviewCaution;
  /** It appeared when more were asked for, and takes the focus of the button that is gone. */
  readonly takesFocus: boolean;
}

/** What the jump says, and its name for who does not see what it stands behind. */
const nextRow = { text: 'result.nextRow', name: 'result.nextRowOf' } as const;
const showRows = { text: 'result.showRows', name: 'result.showRowsOf' } as const;
const showCell = { text: 'result.show', name: 'result.showOf' } as const;

/** Leads to the rows that a caution speaks of, one after the other, else to its place in the sheets. */
export function CautionJump({ caution: { text, link, rows, rowCount }, takesFocus }: CautionJumpProps) {
  const say = useSay();
  const pane = usePane();
  const [shown, setShown] = useState(0);
  const ref = takesFocus ? takeLostFocus : undefined;
  const isOfRows = rows.length > 0;
  const isStepping = shown > 0 && rows.length > 1;
  const show = () => {
    const next = shown % Math.max(rows.length, 1);
    setShown(next + 1);
    void followLink(pane, rows[next] ?? link, { atTop: isOfRows && next === 0 });
  };
  const words = isStepping ? nextRow : isOfRows ? showRows : showCell;
  return (
    <>
      <Link as="button" ref={ref} aria-label={say(words.name, { text })} onClick={show}>
        {say(words.text)}
      </Link>{' '}
      {isStepping && <Caption1 role="status">{say('result.rowShown', { shown, count: rowCount })}</Caption1>}
    </>
  );
}
