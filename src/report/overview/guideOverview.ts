import type { CellLink, Headline, OverviewCaution } from '../plan';
import type { Headline as SheetHeadline } from '../sheet/page';
import type { Places } from '../sheet/Places';
import type { Prose } from '../text/proseIn';
import type { CautionGuide, Guides, HeadlineGuide } from './Guide';

/** Nobody steps through more rows than this. */
const mostSteps = 500;

/** A headline of the summary as the pane shows it: what it is, and the rows that it counts. */
export function guideHeadline(
  { mark, label, figure, comparison }: SheetHeadline,
  link: CellLink,
  guides: Guides<HeadlineGuide>,
  places: Places,
  prose: Prose,
): Headline {
  const guide = guides[mark];
  return {
    key: mark,
    label,
    text: prose.say({ en: '{figure}', 'zh-CN': '{figure}' }, { figure }),
    comparison,
    meaning: guide === undefined ? '' : prose.say(guide.meaning),
    link,
    rows: places.link(guide?.rows),
  };
}

/** A caution as the pane shows it: the headline that it qualifies, and the rows that it speaks of. */
export function guideCaution(
  { code, text }: { readonly code: string; readonly text: string },
  link: CellLink,
  guides: Guides<CautionGuide>,
  places: Places,
): OverviewCaution {
  const guide = guides[code];
  const rows = places.links(guide?.rows);
  return { text, about: guide?.about, link, rows: rows.slice(0, mostSteps), rowCount: rows.length };
}
