import type { JudgedValue, Judgement } from '../../engine/judgement/Judgement';
import type { Words } from '../text/Words';
import { isoDay } from './isoDay';
import { statusWords, type JudgementWords } from './judgementWords';

/**
 * Judgements as JSON: choices by their English words whatever the language of the report, days as ISO 8601, what was typed
 * in place of either as it was typed.
 */
export function judgementsJson(judgements: readonly Judgement[], { classes }: JudgementWords) {
  return judgements.map(({ about, name, own, reason, date, owner, due, status, since, left }) => ({
    about,
    name,
    own: choiceOf(own, classes),
    reason: reason ?? null,
    date: dayOf(date),
    owner: owner ?? null,
    due: dayOf(due),
    status: choiceOf(status, statusWords),
    since,
    left: left ?? null,
  }));
}

function choiceOf(value: JudgedValue | undefined, choices: readonly Words[]): JudgedValue | null {
  return (typeof value === 'number' ? choices[value]?.en : undefined) ?? value ?? null;
}

function dayOf(value: JudgedValue | undefined): JudgedValue | null {
  return typeof value === 'number' ? isoDay(value) : (value ?? null);
}
