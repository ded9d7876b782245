/** Icon sets: the file's name and that of `Excel.IconSet`. */
const iconSets: Readonly<Record<string, string>> = {
  '3Arrows': 'ThreeArrows',
  '3ArrowsGray': 'ThreeArrowsGray',
  '3Flags': 'ThreeFlags',
  '3TrafficLights1': 'ThreeTrafficLights1',
  '3TrafficLights2': 'ThreeTrafficLights2',
  '3Signs': 'ThreeSigns',
  '3Symbols': 'ThreeSymbols',
  '3Symbols2': 'ThreeSymbols2',
  '4Arrows': 'FourArrows',
  '4ArrowsGray': 'FourArrowsGray',
  '4RedToBlack': 'FourRedToBlack',
  '4Rating': 'FourRating',
  '4TrafficLights': 'FourTrafficLights',
  '5Arrows': 'FiveArrows',
  '5ArrowsGray': 'FiveArrowsGray',
  '5Rating': 'FiveRating',
  '5Quarters': 'FiveQuarters',
  // These three exist since Excel 2010 only and stand in the extension list.
  '3Triangles': 'ThreeTriangles',
  '3Stars': 'ThreeStars',
  '5Boxes': 'FiveBoxes',
};

const operators: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

export function iconSetFromFile(name: string): string | undefined {
  return iconSets[name];
}

export function iconSetToFile(name: string): string {
  const found = Object.keys(iconSets).find((key) => iconSets[key]!.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw new RangeError(`No icon set "${name}"`);
  return found;
}

/** Icon sets that Excel 2007 did not have: their rule stands in the extension list. */
export function isLaterIconSet(fileName: string): boolean {
  return fileName === '3Triangles' || fileName === '3Stars' || fileName === '5Boxes';
}

export function operatorFromFile(name: string): string | undefined {
  return operators[name];
}

export function operatorToFile(name: string): string {
  const found = Object.keys(operators).find((key) => operators[key]!.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw new RangeError(`No comparison "${name}"`);
  return found;
}
