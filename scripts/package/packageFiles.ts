import { strFromU8, strToU8 } from 'fflate';
import { caddyFile } from '../hosting/caddyFile';
import { nginxServer } from '../hosting/nginxServer';
import { pagesWorkflow } from '../hosting/pagesWorkflow';
import { siteAt } from '../hosting/Site';
import { staticWebApp } from '../hosting/staticWebApp';
import { webConfig } from '../hosting/webConfig';
import { pageFile, pageLocales } from '../pages/pageFile';
import { checksums } from './checksums';

export interface PackageContent {
  /** The files of a production build, by path. */
  readonly built: Readonly<Record<string, Uint8Array>>;
  readonly baseUrl: string;
  /** The packages that it depends on, in CycloneDX. */
  readonly bill: string;
}

/** Handed to Office by a person; they stand in the site too, for who gives Office an address. */
const manifests = ['manifest.xml', 'payoff.zip'];

/**
 * What an administrator needs, by path: the site, the manifests, a file for each server, the licenses, the bill of
 * materials, the page that explains all of it, and the checksums of the rest.
 */
export function packageFiles({ built, baseUrl, bill }: PackageContent): Record<string, Uint8Array> {
  const site = Object.keys(built);
  const place = siteAt(baseUrl, site);
  const texts = {
    'servers/nginx/payoff.conf': nginxServer(place),
    'servers/caddy/Caddyfile': caddyFile(place),
    'servers/iis/web.config': webConfig(place),
    'servers/azure-static-web-apps/staticwebapp.config.json': staticWebApp(place),
    'servers/github-pages/publish.yml': pagesWorkflow(),
    'bill-of-materials.cdx.json': bill,
    ...administratorPages(built),
  };
  const files: Record<string, Uint8Array> = {
    ...Object.fromEntries(site.map((name) => [`site/${name}`, built[name]!])),
    ...Object.fromEntries(manifests.map((name) => [`manifests/${name}`, built[name]!])),
    'licenses.txt': built['licenses.txt']!,
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])),
  };
  return { ...files, SHA256SUMS: strToU8(checksums(files)) };
}

/** The page on hosting, at the top of the package: its links, which a build leaves without quotes, lead into the site. */
function administratorPages(built: PackageContent['built']): Record<string, string> {
  return Object.fromEntries(
    pageLocales.map((locale) => {
      const page = strFromU8(built[`docs/${pageFile('hosting', locale, 'html')}`]!);
      const moved = page.replace(/href=("?)(?!https:|mailto:|#)([^"\s>]+)/g, 'href=$1site/docs/$2');
      return [pageFile('for-your-administrator', locale, 'html'), moved];
    }),
  );
}
