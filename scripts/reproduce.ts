import { buildSite } from './package/buildSite';
import { differences } from './release/differences';

/**
 * `npm run reproduce`: builds twice from the sources alone, without what earlier builds left, and says whether both are the
 * same byte for byte. The address is that of PAYOFF_BASE_URL, else an example.
 */
const settings = {
  PAYOFF_BASE_URL: process.env['PAYOFF_BASE_URL'] ?? 'https://addins.example.com/payoff/',
  PAYOFF_CACHE: 'none' as const,
};
const [first, second] = [buildSite(settings), buildSite(settings)];
const other = differences(first, second);
console.log(
  other.length === 0
    ? `Two builds of ${Object.keys(first).length} files are the same byte for byte.`
    : `Two builds differ: ${other.join(', ')}`,
);
process.exitCode = other.length === 0 ? 0 : 1;
