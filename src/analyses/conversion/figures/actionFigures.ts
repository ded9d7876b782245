import type { ActionName } from '../../../engine/conversion/listActions';
import type { ConversionResult } from '../../../engine/conversion/analyzeConversion';
import { firstNames, namesOrFirst, type Figures } from './Figure';

/** Lists whose sentence speaks of the first only. */
const ranked: ReadonlySet<ActionName> = new Set(['maintain', 'stop', 'develop']);

/** Sizes of the action lists and their first names, teams that stand out, slowest product. */
export function actionFigures(result: ConversionResult): Figures {
  return {
    ...listFigures(result, 'maintain'),
    ...listFigures(result, 'develop'),
    ...listFigures(result, 'stop'),
    ...listFigures(result, 'promote'),
    ...listFigures(result, 'optimise'),
    ...listFigures(result, 'retire'),
    stopRecords: result.parameters.stopRecords,
    stopRejectRate: result.parameters.stopRejectRate,
    ...teamFigures(result),
    ...slowestProduct(result),
  };
}

function listFigures(result: ConversionResult, action: ActionName): Figures {
  const list = result.actions.find((candidate) => candidate.action === action);
  if (list === undefined) return {};
  const names = list.items.map(({ subject, place }) => result.subjects[subject].ranking.names[place]!);
  const named = ranked.has(action) ? firstNames(names) : namesOrFirst(names);
  return { [`${action}Count`]: list.count, [`${action}Names`]: named };
}

function teamFigures({ teams }: ConversionResult): Figures {
  const named = (standing: 'above' | 'below') =>
    teams
      .filter((team) => team.role === 'salesperson' && team.standing === standing && team.name !== undefined)
      .map((team) => team.name!);
  const above = named('above');
  const below = named('below');
  return {
    salesAboveCount: above.length,
    salesAboveNames: namesOrFirst(above),
    salesBelowCount: below.length,
    salesBelowNames: namesOrFirst(below),
  };
}

/** The product whose tests take longest on average, among those with enough records. */
function slowestProduct({
  subjects: {
    product: { ranking },
  },
  parameters,
}: ConversionResult): Figures {
  let slowest: number | undefined;
  for (let place = 0; place < ranking.count; place++) {
    const days = ranking.meanTestDays[place]!;
    if (Number.isNaN(days) || ranking.records[place]! < parameters.cautionSample) continue;
    if (slowest === undefined || days > ranking.meanTestDays[slowest]!) slowest = place;
  }
  return slowest === undefined
    ? {}
    : { slowestProduct: ranking.names[slowest], slowestProductDays: ranking.meanTestDays[slowest] };
}
