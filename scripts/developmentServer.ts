import type { Configuration } from 'webpack-dev-server';
import { developmentHeaders } from './developmentOrigins';

/** Pictures of the ribbon, which Excel on the web shows on a page of its own. */
const ICON = /^\/assets\/icons\/[\w-]+\.png$/;

/**
 * The development server: for this machine only, whatever else runs in its browsers. Pages of Office may read what it
 * has, others neither read nor run it.
 *
 * @param certificate what https needs
 */
export function developmentServer(certificate: object): Configuration {
  return {
    host: 'localhost',
    port: 3000,
    // No other name than localhost and addresses. Naming it here would let pages elsewhere run our scripts.
    allowedHosts: 'auto',
    headers: ({ headers }) => developmentHeaders(headers.origin),
    server: { type: 'https', options: certificate },
    // The error overlay is an inline script.
    client: { overlay: false },
    setupMiddlewares: (middlewares) => middlewares.map(exceptIcons),
  };
}

type Middleware = ReturnType<NonNullable<Configuration['setupMiddlewares']>>[number];

/** The check that refuses pages elsewhere would refuse the ribbon its pictures. */
function exceptIcons(given: Middleware): Middleware {
  if (typeof given === 'function' || given.name !== 'cross-origin-header-check') return given;
  const check = given.middleware as (request: unknown, response: unknown, next: () => void) => void;
  return {
    ...given,
    middleware: (request: { url?: string }, response: unknown, next: () => void) =>
      ICON.test(request.url ?? '') ? next() : check(request, response, next),
  } as Middleware;
}
