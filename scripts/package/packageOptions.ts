import { parseArgs } from 'node:util';
import type { BuildEnvironment } from '../manifest/productionOptions';

const names = { url: 'PAYOFF_BASE_URL', provider: 'PAYOFF_PROVIDER', support: 'PAYOFF_SUPPORT' } as const;

/**
 * The words behind `npm run package --` as the settings of a build; what they leave out is taken from the environment.
 *
 * @throws Error for a word that is none of the options
 * @example packageOptions(['--url', 'https://addins.example.com/'], {})
 * // { PAYOFF_BASE_URL: 'https://addins.example.com/' }
 */
export function packageOptions(words: readonly string[], environment: BuildEnvironment): BuildEnvironment {
  const { values } = parseArgs({
    args: [...words],
    options: { url: { type: 'string' }, provider: { type: 'string' }, support: { type: 'string' } },
  });
  const said = Object.entries(names).flatMap(([option, name]) => {
    const value = values[option as keyof typeof names] ?? environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(said);
}
