import { Body1 } from '@fluentui/react-components';
import type { ExcludedRow } from '../../../engine/table/types';
import type { Locale } from '../../../engine/recipe/types';
import { grammarOf } from '../../../report/text/grammar';
import { wordsOf } from '../../../report/text/Words';
import { exclusionTexts } from '../../../report/text/readingTexts';
import { CellLinks } from '../../components/CellLinks';
import { usePaneState, useSay } from '../../components/PaneContext';
import { noticesByPlace } from '../../state/noticesByPlace';
import { Section } from '../../components/Section';
import { useFindingStyles } from './findingStyles';
import { GivenAnswers } from './GivenAnswers';
import { NoticeList } from './NoticeList';

/** What was odd about the data, each finding with its cells, and which rows are left out and why. */
export function DataCheckSection() {
  const say = useSay();
  const { checked } = usePaneState();
  if (checked === undefined) return null;
  const { excluded, origin } = checked.check;
  const { check: notices } = noticesByPlace(checked);
  return (
    <Section title={say('match.check')}>
      {notices.length === 0 && excluded.length === 0 && <Body1>{say('match.clean')}</Body1>}
      <NoticeList notices={notices} />
      <GivenAnswers />
      {excluded.length > 0 && <ExcludedRows excluded={excluded} sheet={origin.sheet} />}
    </Section>
  );
}

/** Rows left out, by reason, most frequent first. */
function ExcludedRows({
  excluded,
  sheet,
}: {
  readonly excluded: readonly ExcludedRow[];
  readonly sheet: string;
}) {
  const styles = useFindingStyles();
  const say = useSay();
  const { locale } = usePaneState();
  const groups = new Map<string, ExcludedRow[]>();
  for (const row of excluded) {
    const key = `${row.reason} ${row.column}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const ordered = [...groups.entries()].sort((a, b) => b[1].length - a[1].length);
  return (
    <>
      <Body1>
        <strong>{say('match.excluded', { count: excluded.length })}</strong>
      </Body1>
      <ul className={styles.list}>
        {ordered.map(([key, rows]) => (
          <li key={key} className={styles.item}>
            <Body1 className={styles.sentence}>
              {say('match.excludedReason', {
                count: rows.length,
                reason: reasonOf(rows[0]!, locale),
              })}
            </Body1>
            <CellLinks
              sheet={sheet}
              cells={rows.slice(0, 20).map(({ row, columnNumber }) => ({ row, column: columnNumber }))}
              count={rows.length}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Why a row is left out, with the column where one is the cause. */
function reasonOf({ reason, column }: ExcludedRow, locale: Locale): string {
  const text = wordsOf(exclusionTexts, reason)?.[locale] ?? reason;
  return column === '' ? text : column + grammarOf[locale].clauseComma + text;
}
