import type { ManifestOptions } from './manifestText';
import { productionBaseUrl } from './productionBaseUrl';

/** What whoever hosts the add-in says of the build, as environment variables. */
export interface BuildEnvironment {
  readonly PAYOFF_BASE_URL?: string;
  readonly PAYOFF_PROVIDER?: string;
  readonly PAYOFF_SUPPORT?: string;
}

export interface ProductionOptions extends ManifestOptions {
  /** Where people ask for help: an https address or an e-mail address. */
  readonly support?: string;
}

/**
 * Where a production build will be served from, who provides it and where its people ask for help.
 *
 * @throws Error for an address that nothing can be loaded from, or nobody can write to
 * @example productionOptions({ PAYOFF_BASE_URL: 'https://addins.example.com' }, false, '1.0.0')
 * // { baseUrl: 'https://addins.example.com/', version: '1.0.0' }
 */
export function productionOptions(
  environment: BuildEnvironment,
  isLocal: boolean,
  version: string,
): ProductionOptions {
  const { PAYOFF_BASE_URL: address, PAYOFF_PROVIDER: provider, PAYOFF_SUPPORT: support } = environment;
  return {
    baseUrl: productionBaseUrl(address, isLocal),
    version,
    ...(provider ? { provider } : {}),
    ...(support ? { support: reachable(support) } : {}),
  };
}

function reachable(support: string): string {
  const isPage = URL.canParse(support) && new URL(support).protocol === 'https:';
  if (isPage || /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(support)) return support;
  throw new Error(`PAYOFF_SUPPORT must be an https:// address or an e-mail address: ${support}`);
}
