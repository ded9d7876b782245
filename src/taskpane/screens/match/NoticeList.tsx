import { Badge, Body1 } from '@fluentui/react-components';
import type { Notice, Severity } from '../../../engine/problem';
import { sentenceForNotice } from '../../../report/text/noticeText';
import { CellLinks } from '../../components/CellLinks';
import { usePaneState, useProse, useSay } from '../../components/PaneContext';
import { AnswerChoice } from './AnswerChoice';
import { useFindingStyles } from './findingStyles';

const colors: Readonly<Record<Severity, 'danger' | 'warning' | 'informative'>> = {
  error: 'danger',
  question: 'warning',
  warning: 'warning',
  information: 'informative',
};

/** Findings of the data check, each with its cells and, where it asks something, the answers. */
export function NoticeList({ notices }: { readonly notices: readonly Notice[] }) {
  const styles = useFindingStyles();
  const say = useSay();
  const prose = useProse();
  const { checked } = usePaneState();
  if (checked === undefined || notices.length === 0) return null;
  return (
    <ul className={styles.list}>
      {notices.map((notice, index) => (
        <li key={index} className={styles.item}>
          <Badge appearance="tint" color={colors[notice.severity]}>
            {say(`match.severity.${notice.severity}`)}
          </Badge>
          <Body1 className={styles.sentence}>{sentenceForNotice(notice, prose)}</Body1>
          <CellLinks sheet={checked.check.origin.sheet} cells={notice.cells} count={countOf(notice)} />
          <AnswerChoice notice={notice} />
        </li>
      ))}
    </ul>
  );
}

function countOf({ facts, cells }: Notice): number {
  return typeof facts['count'] === 'number' ? facts['count'] : cells.length;
}
