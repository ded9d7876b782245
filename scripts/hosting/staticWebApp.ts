import { contentTypes, headersOf } from './hostingRules';
import type { Site } from './Site';

/** staticwebapp.config.json for the top folder of what is deployed to Azure Static Web Apps. */
export function staticWebApp({ path, files }: Site): string {
  const usual = headersOf('taskpane.html');
  const routes = files
    .filter((file) => JSON.stringify(headersOf(file)) !== JSON.stringify(usual))
    .map((file) => ({ route: `${path}${file}`, headers: headersOf(file) }));
  const mimeTypes = Object.fromEntries(
    Object.entries(contentTypes).map(([ending, type]) => [`.${ending}`, type]),
  );
  return `${JSON.stringify({ globalHeaders: usual, mimeTypes, routes }, undefined, 2)}\n`;
}
