import { contentTypes, ownHeaders, usualHeaders } from './hostingRules';
import type { Site } from './Site';

/**
 * staticwebapp.config.json for the top folder of what is deployed to Azure Static Web Apps, which answers with the headers
 * of all and those of the route together.
 */
export function staticWebApp({ path, files }: Site): string {
  const routes = files
    .map((file) => ({ route: `${path}${file}`, headers: ownHeaders(file) }))
    .filter(({ headers }) => Object.keys(headers).length > 0);
  const mimeTypes = Object.fromEntries(
    Object.entries(contentTypes).map(([ending, type]) => [`.${ending}`, type]),
  );
  return `${JSON.stringify({ globalHeaders: usualHeaders, mimeTypes, routes }, undefined, 2)}\n`;
}
