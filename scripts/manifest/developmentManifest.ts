import { manifestText, type ManifestOptions } from './manifestText';

/** One's own machine: webpack's development server and the DEV prefix on the functions. */
export function developmentOptions(version: string): ManifestOptions {
  return { baseUrl: 'https://localhost:3000/', version, namespace: 'DEV' };
}

export function developmentManifest(version: string): string {
  return manifestText(developmentOptions(version));
}
