import { normalisationMethods, type NormalisationMethod } from '../normalisations';
import type { Choices, ChoiceStability, DrawnStability, SingleChoice } from './Choice';
import { drawChoices } from './drawChoices';
import { listSingleChoices } from './listSingleChoices';
import { bandOf } from './stayBands';

/** What class each member has under other choices, all with one method. */
export interface ClassesUnder<Rule extends string> {
  /** Writes the code of each member, as the analysis would give it. */
  readonly classify: Classify<Rule>;
  /** The same for a draw: the cuts of very many members may be those of an even sample of them. */
  readonly classifyDrawn: Classify<Rule>;
}
export type Classify<Rule extends string> = (choices: Choices<Rule>, classes: Uint8Array) => void;

/** An analysis whose choices are put to the test. */
export interface ChoiceTest<Rule extends string> {
  readonly made: Choices<Rule>;
  /** Every rule that may be chosen. */
  readonly rules: readonly Rule[];
  /** Methods that keep the meaning of the weights: only they, and the one in use, are drawn. */
  readonly comparable: readonly NormalisationMethod[];
  /** Class of each member as the analysis has it; 0 is the first class. */
  readonly classes: Uint8Array;
  /** Asked once a method; what it prepares is let go of before the next. */
  readonly under: (method: NormalisationMethod) => ClassesUnder<Rule>;
}

/** Members judged in all draws together. */
const workLimit = 2_400_000;
/** Both hold every combination of up to four methods and two rules as often. */
const mostDraws = 240;
const leastDraws = 48;
const fewestMembers = 3;

/**
 * How far the class of each member rests on the choices that were made: how often it keeps it when all of them are drawn
 * anew at once (`drawChoices`), and who has another when one alone is another (`listSingleChoices`). Nothing is drawn of the
 * data: what other rows would make of it is another question.
 *
 * 240 draws, down to 48 for 50,000 members and more. The same draws serve all members and do not depend on them.
 */
export function testChoices<Rule extends string>(test: ChoiceTest<Rule>): ChoiceStability<Rule> {
  const { made, rules, classes, under } = test;
  const others = listSingleChoices(made, normalisationMethods, rules);
  const methods = normalisationMethods.filter(
    (method) => test.comparable.includes(method) || method === made.method,
  );
  const isJudged = classes.length >= fewestMembers;
  const draws = isJudged ? numberOfDraws(classes.length) : 0;
  const drawn = drawChoices(made, methods, rules, draws);
  const moves = new Uint16Array(classes.length);
  const found = classes.slice();
  const singles: SingleChoice<Rule>[] = new Array<SingleChoice<Rule>>(others.length);
  for (const method of normalisationMethods) {
    const own = under(method);
    others.forEach((other, place) => {
      if (other.choices.method !== method) return;
      own.classify(other.choices, found);
      singles[place] = { choice: other.choice, ...changesBetween(classes, found) };
    });
    for (const choices of drawn) {
      if (choices.method !== method) continue;
      own.classifyDrawn(choices, found);
      countMoves(classes, found, moves);
    }
  }
  return {
    singles: singles.sort((first, second) => second.changed.length - first.changed.length),
    drawn: isJudged ? { draws, methods, ...shareKept(moves, draws) } : undefined,
  };
}

function numberOfDraws(members: number): number {
  const combinations = leastDraws / 2;
  const whole = Math.floor(workLimit / members / combinations) * combinations;
  return Math.max(leastDraws, Math.min(mostDraws, whole));
}

/** Adds 1 to each member that has another class. */
function countMoves(before: Uint8Array, after: Uint8Array, moves: Uint16Array): void {
  // A class for every member.
  for (let member = 0; member < moves.length; member++) {
    if (before[member] !== after[member]) moves[member]!++;
  }
}

function changesBetween(before: Uint8Array, after: Uint8Array): Omit<SingleChoice<string>, 'choice'> {
  let count = 0;
  let entered = 0;
  let left = 0;
  for (let member = 0; member < before.length; member++) {
    if (before[member] === after[member]) continue;
    count++;
    if (after[member] === 0) entered++;
    else if (before[member] === 0) left++;
  }
  const changed = new Int32Array(count);
  for (let member = 0, place = 0; place < count; member++) {
    if (before[member] !== after[member]) changed[place++] = member;
  }
  return { changed, entered, left };
}

function shareKept(moves: Uint16Array, draws: number): Pick<DrawnStability, 'stays' | 'bands'> {
  const stays = new Float64Array(moves.length);
  const bands = new Uint8Array(moves.length);
  for (let member = 0; member < moves.length; member++) {
    const share = (draws - moves[member]!) / draws;
    stays[member] = share;
    bands[member] = bandOf(share);
  }
  return { stays, bands };
}
