import { isDayPart, type JudgedValue, type JudgementPart } from '../../engine/judgement/Judgement';
import type { Column, ColumnKinds, ColumnOptions, NumberFormat } from '../table/Column';
import type { AboutColumn, JudgedColumn } from '../table/JudgedColumn';
import type { CellContent } from '../plan';
import type { Prose } from '../text/proseIn';
import type { Words } from '../text/Words';
import type { JudgementBook, JudgementContext } from './JudgementBook';
import { partWords, statusWords } from './judgementWords';

/** Whom the rows of a table are about. */
export interface JudgedRows<Context, Row> {
  /** Key of the column of names, and the name of a row. */
  readonly name: string;
  readonly nameOf: (row: Row, context: Context) => string;
  /** What a row is about: see `JudgedColumn`. */
  readonly about: readonly (string | (AboutColumn & { readonly keyOf: (row: Row) => string }))[];
}

const day: NumberFormat = { code: 'yyyy-mm-dd' };

/** A person's own class beside the computed one, why, and when. */
export function verdictColumns<Context extends JudgementContext, Row>(
  kinds: ColumnKinds<Context, Row>,
  rows: JudgedRows<Context, Row>,
  classes: readonly Words[],
) {
  return {
    own: judgedColumn(kinds, rows, 'own', classes),
    reason: judgedColumn(kinds, rows, 'reason'),
    date: judgedColumn(kinds, rows, 'date'),
  };
}

/** Who does it, until when, and how far it is. */
export function followUpColumns<Context extends JudgementContext, Row>(
  kinds: ColumnKinds<Context, Row>,
  rows: JudgedRows<Context, Row>,
) {
  return {
    owner: judgedColumn(kinds, rows, 'owner'),
    due: judgedColumn(kinds, rows, 'due'),
    status: judgedColumn(kinds, rows, 'status', statusWords),
  };
}

/** A column that a person fills in, with what is known of it. */
function judgedColumn<Context extends JudgementContext, Row>(
  { values }: ColumnKinds<Context, Row>,
  { name, nameOf, about }: JudgedRows<Context, Row>,
  part: JudgementPart,
  choices?: readonly Words[],
): Column<Context, Row> {
  const judged: JudgedColumn = {
    part,
    name,
    about: about.map((one) => (typeof one === 'string' ? one : { column: one.column, words: one.words })),
    ...(choices === undefined ? {} : { choices }),
  };
  const aboutOf = (row: Row) =>
    about.map((one) => (typeof one === 'string' ? one : one.keyOf(row))).join('/');
  const options: ColumnOptions<Context, Row> = { judged, alignment: 'left' };
  return values(
    partWords[part],
    isDayPart(part) ? day : undefined,
    (rows, context) => {
      const { judgements, prose } = context;
      if (judgements === undefined || judgements.isEmpty) return new Array<null>(rows.length).fill(null);
      return Array.from(rows, (row) => {
        const value = judgements.about({ about: aboutOf(row), name: nameOf(row, context) })?.[part];
        return contentOf(value, part, choices, judgements, prose);
      });
    },
    options,
  );
}

function contentOf(
  value: JudgedValue | undefined,
  part: JudgementPart,
  choices: readonly Words[] | undefined,
  judgements: JudgementBook,
  prose: Prose,
): CellContent {
  if (typeof value !== 'number') return value ?? null;
  if (isDayPart(part)) return judgements.cellOfDay(value);
  const choice = choices?.[value];
  return choice === undefined ? String(value) : prose.say(choice);
}
