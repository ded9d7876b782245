import type { Facts } from '../../engine/problem';
import { count, list } from './formatFacts';

/** What the functions say in English: which argument, and what to type instead. */
export const english = {
  'input.empty': ({ argument }: Facts) => `${argument} holds no values. Select the cells with the numbers.`,
  'input.tooManyRows': ({ argument, rows, limit }: Facts) =>
    `${argument} has ${count(rows)} rows; a function can take ${count(limit)}. Select the filled rows or a table column only, or use the Payoff task pane, which works in parts.`,
  'input.burst': ({ formula }: Facts) =>
    `This formula is filled down so far that Excel would be busy for a long time. Delete the copies and type one formula, which fills the column by itself: ${formula}`,
  'input.unreadableText': ({ argument, text, row }: Facts) =>
    `Row ${count(row)} of ${argument} holds the text "${text}". Type a number there, or leave the cell blank.`,
  'flag.unreadable': ({ argument, text }: Facts) => `${argument} is "${text}". Type TRUE or FALSE.`,
  'choice.unknown': ({ argument, text, choices }: Facts) =>
    `${argument} is "${text}". Type one of: ${list(choices, ', ')}.`,
  'share.outOfRange': ({ argument, share }: Facts) =>
    `${argument} is ${share}. Type a share from 0 to 1, such as 0.2 or 20%.`,
  'share.unreadable': ({ argument, text }: Facts) =>
    `${argument} is "${text}". Type a share from 0 to 1, such as 0.2 or 20%.`,
  'row.missing': () => 'A metric is missing in this row.',
  'value.missing': () => 'There is no number here to rank.',
  'value.cohortMissing': () => 'This row has no cohort.',
  'value.cohortTooSmall': () => 'Its cohort has fewer than two values, so there is nothing to rank against.',
  'value.populationTooSmall': () =>
    'There are fewer than two numbers to rank among. Select the whole column in values or population.',
  'value.outsideRange': () =>
    'The value is below or above every value of population. Select a population that includes it.',
  'value.outsideCohort': () => 'The value is below or above every value of its cohort in population.',
  'score.needsPopulation': () =>
    'One row alone cannot be normalised. Give the whole table in population, or select all rows in metrics.',
  'score.populationEmpty': () => 'population has no numbers to compare this row with.',
  'score.populationWidth': ({ population, metrics }: Facts) =>
    `population has ${population} columns and metrics has ${metrics}. Select the same columns in both.`,
  'score.weightCount': ({ weights, metrics }: Facts) =>
    `weights has ${weights} numbers and metrics has ${metrics} columns. Give one weight per column.`,
  'score.weightsAllZero': () => 'All weights are 0. Give at least one weight another number.',
  'score.weightUnreadable': ({ position, text }: Facts) =>
    `Weight ${position} is "${text}". Type a number in weights; 0 leaves the column out.`,
  'score.methodCount': ({ given, metrics }: Facts) =>
    `method has ${given} words and metrics has ${metrics} columns. Give one method, or one per column.`,
  'percentile.needsPopulation': () =>
    'One value alone has nothing to be ranked in. Give the whole column in population, or select all of it in values.',
  'percentile.cohortCount': ({ argument, partner, given, wanted }: Facts) =>
    `${argument} has ${count(given)} cells and ${partner} has ${count(wanted)}. Select the same rows in both.`,
  'percentile.cohortsMissing': () =>
    'population_cohorts is given without cohorts. Give the cohort of each value in cohorts.',
  'percentile.populationCohortsMissing': () =>
    'population and cohorts are given without population_cohorts. Give the cohort of each value of population.',
  'percentile.populationMissing': () =>
    'population_cohorts is given without population. Give population, or leave population_cohorts out.',
  'tier.needsPopulation': () =>
    'One score alone has no tier. Give all scores in population, or select all of them in scores.',
  'tier.rankNeedsOwnPopulation': () =>
    'rule "rank" counts places among the scores themselves. Select all scores in scores and leave population out, or use rule "percentile".',
  'tier.sharesOverlap': ({ high, low }: Facts) =>
    `high is ${high} and low is ${low}: together more than all. Make their sum at most 1.`,
  'tier.labelCount': ({ given }: Facts) =>
    `labels has ${given} cells. Give three: for high, middle and low, such as {"A","B","C"}.`,
  'tier.nameCount': ({ given, wanted }: Facts) =>
    `names has ${count(given)} cells and scores has ${count(wanted)}. Select the same rows in both.`,
};
