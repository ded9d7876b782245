import {
  askedAnew,
  contentTypes,
  headersOfAll,
  headersOfScripts,
  keptFiles,
  keptForever,
} from './hostingRules';
import type { Site } from './Site';

/** Where nginx finds the files and the certificate of the site. */
export interface NginxPlaces {
  readonly folder: string;
  readonly certificate: string;
  readonly key: string;
  readonly port: number;
}

const usualPlaces: NginxPlaces = {
  folder: '/var/www/payoff/',
  certificate: '/etc/ssl/payoff.crt',
  key: '/etc/ssl/payoff.key',
  port: 443,
};

/** A file for the folder of nginx that is read into its `http` block, such as /etc/nginx/conf.d. */
export function nginxServer({ host, path }: Site, places: NginxPlaces = usualPlaces): string {
  const types = Object.entries(contentTypes).map(([ending, type]) => `      ${type} ${ending};`);
  // HTML is in each of nginx's lists of types by itself; named once more it is warned of.
  const texts = [...new Set(Object.values(contentTypes))].filter(
    (type) => type.startsWith('text/') && type !== 'text/html',
  );
  const headers = (values: Readonly<Record<string, string>>) =>
    Object.entries(values).map(([name, value]) => `    add_header ${name} "${value}";`);
  const policies = Object.keys(headersOfScripts).map((name) => ({ name, variable: variableOf(name) }));
  return `map $uri $payoff_caching {
  default "${askedAnew}";
  "~${keptFiles}" "${keptForever}";
}
${policies
  .map(({ name, variable }) => `map $uri ${variable} {\n  "~\\.js$" "${headersOfScripts[name]}";\n}\n`)
  .join('')}
server {
  listen ${places.port} ssl;
  server_name ${host.replace(/:\d+$/, '')};
  ssl_certificate ${places.certificate};
  ssl_certificate_key ${places.key};

  location ${path} {
    alias ${places.folder};
    types {
${types.join('\n')}
    }
    charset utf-8;
    charset_types ${texts.join(' ')};
    gzip on;
    gzip_vary on;
    gzip_types ${texts.join(' ')} application/json;
${headers(headersOfAll).join('\n')}
    add_header Cache-Control $payoff_caching;
${policies.map(({ name, variable }) => `    add_header ${name} ${variable};`).join('\n')}
  }
}
`;
}

/** A header whose variable is empty is not sent. */
function variableOf(header: string): string {
  return `$payoff_${header.toLowerCase().replaceAll('-', '_')}`;
}
