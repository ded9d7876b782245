/**
 * Functions that came after Excel 2007: the file names them with a prefix. Those with `_xlws.` take a second one.
 * Parameters of LET and LAMBDA are stored as `_xlpm.name`.
 */
const laterFunctions = new Set(
  (
    'ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE ' +
    'BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST ' +
    'CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM ' +
    'CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ECMA.CEILING ERF.PRECISE ' +
    'ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH ' +
    'FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS ' +
    'GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISO.CEILING ' +
    'ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT ' +
    'NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC ' +
    'PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC ' +
    'RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS ' +
    'SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER ' +
    'TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK ' +
    'WEBSERVICE WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
);
const worksheetFunctions = new Set(['FILTER', 'SORT']);

const tokens =
  /("(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\])|((?:\$?[A-Z]{1,3}\$?\d+)#)|([\p{L}_\\][\p{L}\p{N}_.\\]*)(\s*\()?/gu;

/**
 * A formula as the file stores it: without its equals sign, later functions with their prefix, functions of add-ins
 * with the one that makes Excel look for an add-in.
 */
export function formulaToFile(formula: string, customFunctions: ReadonlySet<string>): string {
  const text = formula.replace(/^=/, '');
  const parameters = parametersOf(text);
  return text.replace(tokens, (whole, kept, spill: string | undefined, name: string | undefined, call) => {
    if (kept !== undefined) return whole;
    if (spill !== undefined) return `_xlfn.ANCHORARRAY(${spill.slice(0, -1)})`;
    const upper = name!.toUpperCase();
    if (call === undefined) return parameters.has(upper) ? `_xlpm.${whole}` : whole;
    if (customFunctions.has(upper)) return `_xldudf_${upper.replace(/\./g, '_')}${call}`;
    if (worksheetFunctions.has(upper)) return `_xlfn._xlws.${whole}`;
    if (laterFunctions.has(upper)) return `_xlfn.${whole}`;
    return parameters.has(upper) ? `_xlpm.${whole}` : whole;
  });
}

/** Names that LET and LAMBDA introduce. LET names stand at odd places, LAMBDA's before the last argument. */
function parametersOf(formula: string): Set<string> {
  const names = new Set<string>();
  for (const match of formula.matchAll(/\b(LET|LAMBDA)\s*\(/gi)) {
    const inputs = splitArguments(formula, match.index + match[0].length);
    inputs.slice(0, -1).forEach((input, index) => {
      const isName = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(input);
      if (isName && (match[1]!.toUpperCase() === 'LAMBDA' || index % 2 === 0)) names.add(input.toUpperCase());
    });
  }
  return names;
}

/** The arguments of the call whose first argument starts at `from`. */
function splitArguments(formula: string, from: number): string[] {
  const inputs: string[] = [];
  let [depth, start, quoted] = [0, from, false];
  for (let at = from; at < formula.length; at += 1) {
    const character = formula[at]!;
    if (character === '"') quoted = !quoted;
    if (quoted) continue;
    if (character === '(' || character === '{') depth += 1;
    if (character === '}' || (character === ')' && depth > 0)) depth -= 1;
    else if (depth === 0 && (character === ',' || character === ')')) {
      inputs.push(formula.slice(start, at).trim());
      start = at + 1;
      if (character === ')') return inputs;
    }
  }
  return inputs;
}
