import type { Facts } from '../../engine/problem';
import { count, counted, list } from './formatFacts';

/** What the functions say in English: which argument, and what to type instead. */
export const english = {
  'input.empty': ({ argument }: Facts) => `${argument} holds no values. Select the cells with the numbers.`,
  'input.tooManyRows': ({ argument, rows, limit }: Facts) =>
    `${argument} has ${counted(rows, 'row')}; a function can take ${count(limit)}. Select the filled rows or a table column only, or use the Payoff task pane, which works in parts.`,
  'input.burst': ({ formula }: Facts) =>
    `This formula is filled down so far that Excel would be busy for a long time. Type one formula in free cells outside the table, which fills as many rows by itself, and delete the copies: ${formula}`,
  'input.rowsShifted': ({ argument, row, partner, partnerRow }: Facts) =>
    `${argument} starts in row ${count(row)} and ${partner} in row ${count(partnerRow)}: each cell would go with the wrong row. Select the same rows in both.`,
  'input.percentAmongNumbers': ({ argument, text, row, number, otherArgument, otherRow }: Facts) =>
    `Row ${count(row)} of ${argument} holds "${text}", which is a fraction, and row ${count(otherRow)} of ${otherArgument} ${number}, where the same is meant. Write both in one unit.`,
  'input.unreadableText': ({ argument, text, row }: Facts) =>
    `Row ${count(row)} of ${argument} holds the text "${text}". Type a number there, or leave the cell blank.`,
  'flag.unreadable': ({ argument, text }: Facts) => `${argument} is "${text}". Type TRUE or FALSE.`,
  'choice.unknown': ({ argument, text, choices }: Facts) =>
    `${argument} is "${text}". Type one of: ${list(choices, ', ')}.`,
  'share.outOfRange': ({ argument, share }: Facts) =>
    `${argument} is ${share}. Type a share from 0 to 1, such as 0.2 or 20%.`,
  'number.unreadable': ({ argument, text }: Facts) =>
    `${argument} is "${text}". Type a number: a share such as 0.2 or 20%, or a score under rule "cuts".`,
  'reference.broken': () =>
    'population holds a part of a saved reference, or more than it. Select all of it and nothing else, from its first cell to its last.',
  'reference.hasNoCohorts': () =>
    'A saved reference has no cohorts. Leave cohorts out, or give the whole population with its cohorts.',
  'reference.severalMetrics': ({ given }: Facts) =>
    `The saved reference holds ${counted(given, 'metric')}. Save a reference of the one metric that these values are of.`,
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
    'One row alone cannot be normalized. Give the whole table in population, or select all rows in metrics.',
  'score.populationTooSmall': ({ column }: Facts) =>
    `Column ${column} has fewer than two numbers to compare with. Select the whole table in population or metrics.`,
  'score.populationIsText': ({ text }: Facts) =>
    `population holds text ("${text}") and no number. It is the fourth argument: the rows to compare with, with the same columns as metrics.`,
  'score.populationWidth': ({ population, metrics }: Facts) =>
    `population has ${counted(population, 'column')} and metrics has ${metrics}. Select the same columns in both.`,
  'score.weightCount': ({ weights, metrics }: Facts) =>
    `weights has ${counted(weights, 'number')} and metrics has ${counted(metrics, 'column')}. Give one weight per column.`,
  'score.weightsAllZero': () => 'All weights are 0. Give at least one weight another number.',
  'score.weightUnreadable': ({ position, text }: Facts) =>
    `Weight ${position} is "${text}". Type a number in weights; 0 leaves the column out.`,
  'score.wordCount': ({ argument, given, metrics }: Facts) =>
    `${argument} has ${counted(given, 'word')} and metrics has ${counted(metrics, 'column')}. Give one word, or one per column.`,
  'score.headerCount': ({ given, metrics }: Facts) =>
    `headers has ${counted(given, 'cell')} and metrics has ${counted(metrics, 'column')}. Select the header of each column.`,
  'score.headersUnused': () =>
    'headers stand above what each metric contributes. Set explain to TRUE, or leave headers out.',
  'percentile.needsPopulation': () =>
    'One value alone has nothing to be ranked in. Give the whole column in population, or select all of it in values.',
  'percentile.populationIsText': ({ text }: Facts) =>
    `population holds text ("${text}") and no number. Did you mean cohorts, the third argument? Leave population empty: two commas.`,
  'percentile.cohortCount': ({ argument, partner, given, wanted }: Facts) =>
    `${argument} has ${counted(given, 'cell')} and ${partner} has ${count(wanted)}. Select the same rows in both.`,
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
  'tier.populationIsText': ({ text }: Facts) =>
    `population holds text ("${text}") and no number. Did you mean names, the seventh argument, or labels, the fifth?`,
  'tier.populationTooSmall': () =>
    'There are fewer than two scores to part. Select all of them in scores or population.',
  'tier.cutsNeedNoPopulation': () =>
    'Under rule "cuts" high and low are scores, which need no population. Leave population out, or use another rule.',
  'tier.cutsMissing': () =>
    'Rule "cuts" needs the scores at which tiers start. Give them in high, from the highest down, or give low.',
  'tier.cutsRise': ({ cut, next }: Facts) =>
    `The cuts go up: ${next} follows ${cut}. Give them from the highest down, low last.`,
  'tier.lowCount': ({ given }: Facts) =>
    `low has ${counted(given, 'cell')}. Give one number, and the shares or cuts of more tiers in high.`,
  'tier.sharesTooLarge': ({ high, low }: Facts) =>
    `The shares ${list(high, ', ')} of high and ${low} of low are more than all. Make their sum at most 1.`,
  'tier.shareZero': ({ position }: Facts) =>
    `Share ${position} of high is 0 or blank. Select the filled cells only, or type a share above 0.`,
  'tier.labelBlank': ({ position }: Facts) =>
    `Label ${position} is blank or 0. Type a text in labels; for a zero the text "0".`,
  'tier.labelCount': ({ given, tiers }: Facts) =>
    `labels has ${counted(given, 'cell')} and there are ${counted(tiers, 'tier')}. Give one label per tier, from the highest down.`,
  'tier.nameCount': ({ given, wanted }: Facts) =>
    `names has ${counted(given, 'cell')} and scores has ${count(wanted)}. Select the same rows in both.`,
};
