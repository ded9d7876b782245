import {
  askedAnew,
  contentTypes,
  headersOfAll,
  headersOfScripts,
  keptFiles,
  keptForever,
} from './hostingRules';
import type { Site } from './Site';

/** A Caddyfile; Caddy gets the certificate by itself. */
export function caddyFile({ host, path }: Site): string {
  const types = Object.entries(contentTypes).map(([ending, type]) => {
    const full = type.startsWith('text/') ? `${type}; charset=utf-8` : type;
    return `    @${ending} path *.${ending}\n    header @${ending} Content-Type "${full}"`;
  });
  const headers = (values: Readonly<Record<string, string>>, matcher = '') =>
    Object.entries(values).map(([name, value]) => `    header ${matcher}${name} "${value}"`);
  return `${host} {
  encode gzip
  handle_path ${path}* {
    root * /var/www/payoff
${headers(headersOfAll).join('\n')}
    @kept path_regexp ${keptFiles}
    header @kept Cache-Control "${keptForever}"
    @asked not path_regexp ${keptFiles}
    header @asked Cache-Control "${askedAnew}"
${types.join('\n')}
${headers(headersOfScripts, '@js ').join('\n')}
    file_server
  }
}
`;
}
