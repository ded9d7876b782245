/**
 * How the files of a build are to be served, said once for every server. Excel on the web reads the functions' description
 * from another origin, and a browser takes a script only under its right type.
 */
export const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  map: 'application/json',
  xml: 'text/xml',
  png: 'image/png',
  csv: 'text/csv',
  txt: 'text/plain',
  zip: 'application/zip',
};

export const headersOfAll: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Access-Control-Allow-Origin': '*',
};

/** A worker does not share the policy of the page that starts it: it gets that of its own script. */
export const headersOfScripts: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "default-src 'none'; script-src 'self'; connect-src 'self'",
};

/** Named by its content: never another file under the same name, so it may be kept for ever. */
export const keptFiles = String.raw`\.[0-9a-f]{8}\.js(\.map)?$`;
export const keptForever = 'public, max-age=31536000, immutable';
/** All others are asked for anew, so that no page runs with parts of another version. */
export const askedAnew = 'no-cache';

/** Every header that a file of the build is to be answered with, but for its type. */
export function headersOf(file: string): Readonly<Record<string, string>> {
  return {
    ...headersOfAll,
    ...(file.endsWith('.js') ? headersOfScripts : {}),
    'Cache-Control': isKept(file) ? keptForever : askedAnew,
  };
}

/** The headers of most files, which a server that knows no patterns of names gives to all. */
export const usualHeaders = headersOf('taskpane.html');

/** What such a server is told of a file beside them. */
export function ownHeaders(file: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headersOf(file)).filter(([name, value]) => usualHeaders[name] !== value),
  );
}

/** @example isKept('taskpane.e7f27e7c.js') // true */
export function isKept(file: string): boolean {
  return new RegExp(keptFiles).test(file);
}
