import { manifestText } from './manifestText';

/** The manifest for one's own machine: webpack's development server and the DEV prefix on the functions. */
export function developmentManifest(version: string): string {
  return manifestText({ baseUrl: 'https://localhost:3000/', version, namespace: 'DEV' });
}
