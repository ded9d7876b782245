import { developmentBaseUrl } from './developmentManifest';

/**
 * Where the files of a production build will be served from, with its last slash. A build that leads to the machine that
 * made it is of use to nobody else, so only who asks for one (`npm run build:local`) gets it.
 *
 * @throws Error where no address is given, or one that Office does not load
 * @example productionBaseUrl('https://addins.example.com/payoff', false) // 'https://addins.example.com/payoff/'
 */
export function productionBaseUrl(address: string | undefined, isLocal: boolean): string {
  if (isLocal) return developmentBaseUrl;
  if (!address) {
    throw new Error(
      'PAYOFF_BASE_URL is not set: give it the address that the files will be served from, such as ' +
        'https://addins.example.com/payoff/, or try a build on this machine with npm run build:local.',
    );
  }
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') {
    throw new Error(`PAYOFF_BASE_URL must be an address that starts with https://: ${address}`);
  }
  return address.endsWith('/') ? address : `${address}/`;
}
