import type { DrawnStability } from '../../engine/score/choices/Choice';
import { countBands } from '../../engine/score/choices/stayBands';
import type { Headline } from '../sheet/page';
import type { TableContext } from '../table/Column';
import type { Words } from '../text/Words';

/** How many are borderline: not on the summary, but to be compared from run to run. None where nothing was drawn. */
export function borderlineHeadline(
  { drawn }: { readonly drawn: Pick<DrawnStability, 'bands'> | undefined },
  mark: string,
  name: Words,
  { prose }: TableContext,
): readonly Headline[] {
  if (drawn === undefined) return [];
  const [, , borderline] = countBands(drawn.bands);
  return [{ label: prose.say(name), figure: { value: borderline, format: 'count' }, comparison: '', mark }];
}
