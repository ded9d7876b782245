import { manifestText, type ManifestOptions } from './manifestText';

/** Where a development server, or a build that is tried on one's own machine, is found. */
export const developmentBaseUrl = 'https://localhost:3000/';

/** One's own machine: webpack's development server and the DEV prefix on the functions. */
export function developmentOptions(version: string): ManifestOptions {
  return { baseUrl: developmentBaseUrl, version, namespace: 'DEV' };
}

export function developmentManifest(version: string): string {
  return manifestText(developmentOptions(version));
}
