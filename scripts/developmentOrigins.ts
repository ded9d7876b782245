/** Where Excel on the web has its pages: they ask for the list of functions across origins. */
const OFFICE_PAGE = /^https:\/\/(?:[a-z0-9-]+\.)*(?:officeapps\.live\.com|office\.com|sharepoint\.com)$/;

/** The header that lets a page of Office, and no other page in the same browser, read what the development server has. */
export function developmentHeaders(origin: string | undefined): Record<string, string> {
  if (origin === undefined || !OFFICE_PAGE.test(origin)) return {};
  return { 'Access-Control-Allow-Origin': origin, Vary: 'Origin' };
}
