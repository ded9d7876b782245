import type { JudgementPart } from '../../engine/judgement/Judgement';
import { foldText } from '../../engine/table/categories/foldText';
import type { JudgedList, ListColumn } from '../../report/judgement/judgedLists';
import type { JudgedColumn } from '../../report/table/JudgedColumn';

/** Where the columns of a list stand that a person fills in; places count from the first cell of the row. */
export interface FoundColumns {
  readonly columns: readonly FoundColumn[];
  /** Parts whose column is not there any more. */
  readonly missing: readonly JudgementPart[];
}

export interface FoundColumn {
  readonly column: number;
  readonly name: number;
  /** As in `JudgedColumn`, with the place of a column that tells. */
  readonly about: readonly (string | { readonly column: number; readonly words: AboutWords })[];
  readonly judged: JudgedColumn;
  /** Its heading is another: taken for it by its place beside the others. */
  readonly isRenamed: boolean;
}

type AboutWords = Exclude<JudgedColumn['about'][number], string>['words'];

/** So many headings of a list, beside the names, tell its header from a row that happens to hold the same words. */
const FEW_HEADINGS = 2;

/**
 * Finds the columns of a list by the headings in a row, in whatever order they stand; undefined where the row is not its
 * header. A heading that is another is known by its place right of the column before it, or left of the one behind it, as
 * long as it is none of the list's.
 */
export function findJudgedColumns(contents: readonly unknown[], list: JudgedList): FoundColumns | undefined {
  const headings = contents.map((content) => foldText(String(content ?? '')));
  const placeOf = ({ headers }: ListColumn) =>
    headings.findIndex((heading) => heading !== '' && headers.some((header) => foldText(header) === heading));
  const places = new Map(list.columns.map((column) => [column.key, placeOf(column)]));
  const known = [...places.values()].filter((place) => place >= 0);
  const judged = list.columns.flatMap((column) => column.judged ?? []);
  const keyed = judged.every(
    ({ name, about }) =>
      isThere(name) && about.every((one) => typeof one === 'string' || isThere(one.column)),
  );
  if (!keyed || known.length <= FEW_HEADINGS) return undefined;
  const taken = new Set(known);
  const typed = list.columns.filter((column) => column.judged !== undefined);
  const columns: FoundColumn[] = [];
  const missing: JudgementPart[] = [];
  typed.forEach(({ key, judged: column }, index) => {
    if (column === undefined) return;
    const own = places.get(key) ?? -1;
    const place = own >= 0 ? own : renamedAt(index);
    if (place === undefined) missing.push(column.part);
    else columns.push(foundAt(place, column, own < 0));
  });
  return { columns, missing };

  function isThere(key: string): boolean {
    return (places.get(key) ?? -1) >= 0;
  }

  function renamedAt(index: number): number | undefined {
    const beside = [
      [typed[index - 1], 1],
      [typed[index + 1], -1],
    ] as const;
    for (const [neighbor, step] of beside) {
      const at = neighbor === undefined ? -1 : (places.get(neighbor.key) ?? -1);
      const place = at + step;
      const heading = at < 0 ? '' : (headings[place] ?? '');
      if (heading !== '' && !taken.has(place)) {
        taken.add(place);
        return place;
      }
    }
    return undefined;
  }

  function foundAt(column: number, one: JudgedColumn, isRenamed: boolean): FoundColumn {
    return {
      column,
      name: places.get(one.name) ?? -1,
      about: one.about.map((part) =>
        typeof part === 'string' ? part : { column: places.get(part.column) ?? -1, words: part.words },
      ),
      judged: one,
      isRenamed,
    };
  }
}
