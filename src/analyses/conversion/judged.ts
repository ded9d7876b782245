import type { ConversionResult } from '../../engine/conversion/analyzeConversion';
import { actionAt, actionNames, type ActionName } from '../../engine/conversion/assignLists';
import { subjects, type Subject } from '../../engine/conversion/perSubject';
import type { JudgedRows } from '../../report/judgement/judgedColumns';
import type { JudgementWords } from '../../report/judgement/judgementWords';
import { inEveryLanguage } from '../../report/text/inEveryLanguage';
import type { Words } from '../../report/text/Words';
import type { ConversionContext } from './ConversionContext';
import { populations } from './populations';
import { nameOf } from './tables/figureOfPlace';
import { actionWords, subjectWords } from './words/names';

/** What people judge: the tier of a customer or a product, and what to do with it on its list. */
export const judgementWords: JudgementWords = {
  abouts: {
    ...subjectWords,
    ...Object.fromEntries(
      subjects.flatMap((subject) =>
        actionNames.map((action) => [`${subject}/${action}`, onList(subject, action)]),
      ),
    ),
  },
  classes: populations.customer.classes,
};

function onList(subject: Subject, action: ActionName): Words {
  return inEveryLanguage(({ remark, say }) => remark(say(actionWords[action]), say(subjectWords[subject])));
}

/** All names on each list of things to do, also beyond those that a sheet lists. */
export function membersOfLists({
  subjects: reviews,
}: ConversionResult): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const subject of subjects) {
    const { lists, ranking } = reviews[subject];
    ranking.names.forEach((name, place) => {
      const key = `${subject}/${actionAt(lists, place)}`;
      const own = members.get(key);
      if (own === undefined) members.set(key, [name]);
      else own.push(name);
    });
  }
  return members;
}

/** The rows of a list of customers, or of products, by their places in the ranking. */
export const judgedPlaces = (subject: Subject): JudgedRows<ConversionContext, number> => ({
  name: 'name',
  nameOf: (place, context) => nameOf(subject)(place, context) ?? '',
  about: [subject],
});

interface ActionRow {
  readonly action: ActionName;
  readonly subject: Subject;
  readonly group: { readonly name: string };
}
type Rows = JudgedRows<ConversionContext, ActionRow>;
const kind = { column: 'subject', words: subjectWords, keyOf: ({ subject }: ActionRow) => subject };
const list = { column: 'action', words: actionWords, keyOf: ({ action }: ActionRow) => action };

/** The rows of the lists of things to do: their tiers, and what is done. */
export const judgedItems: Rows = { name: 'name', nameOf: ({ group }) => group.name, about: [kind] };
export const actedOn: Rows = { ...judgedItems, about: [kind, list] };
