import { createHash } from 'node:crypto';
import { strFromU8, strToU8 } from 'fflate';
import { packageFiles } from '../../../scripts/package/packageFiles';
import { renderPages } from '../../../scripts/pages/renderPages';

const baseUrl = 'https://addins.example.com/payoff/';
let files: Record<string, Uint8Array>;
beforeAll(async () => {
  const texts = {
    ...(await renderPages()),
    'taskpane.html': '<html>',
    'taskpane.e7f27e7c.js': 'script',
    'manifest.xml': '<OfficeApp/>',
    'payoff.zip': 'zip',
    'licenses.txt': 'Payoff',
  };
  // As a build leaves them: without the quotes that a page can do without.
  const written = (text: string) => text.replace(/href="([^"\s]+)"/g, 'href=$1');
  const built = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      strToU8(name.endsWith('zh-CN.html') ? text : written(text)),
    ]),
  );
  files = packageFiles({ built, baseUrl, bill: '{}' });
});

test('it holds the site, manifests, servers, licenses, the bill of materials and the page that explains them', () => {
  const outside = Object.keys(files).filter((name) => !name.startsWith('site/'));
  expect(outside.sort()).toEqual([
    'SHA256SUMS',
    'bill-of-materials.cdx.json',
    'for-your-administrator.html',
    'for-your-administrator.zh-CN.html',
    'licenses.txt',
    'manifests/manifest.xml',
    'manifests/payoff.zip',
    'servers/azure-static-web-apps/staticwebapp.config.json',
    'servers/caddy/Caddyfile',
    'servers/github-pages/publish.yml',
    'servers/iis/web.config',
    'servers/nginx/payoff.conf',
  ]);
});

test('every link of the page for the administrator leads to a file of the package', () => {
  for (const name of ['for-your-administrator.html', 'for-your-administrator.zh-CN.html']) {
    const page = strFromU8(files[name]!);
    const links = Array.from(page.matchAll(/href="?([^"#\s>]+)/g), ([, link]) => link!);
    const inside = links.filter((link) => !link.startsWith('https:'));
    expect(inside.length).toBeGreaterThan(2);
    expect(inside.filter((link) => files[link] === undefined)).toEqual([]);
  }
});

test('the page for the administrator names every part of the package', () => {
  const parts = Object.keys(files).filter((name) => !/^(site\/|for-your)/.test(name));
  for (const name of ['for-your-administrator.html', 'for-your-administrator.zh-CN.html']) {
    const page = strFromU8(files[name]!);
    expect(parts.filter((part) => !page.includes(part))).toEqual([]);
  }
});

test('the checksums are those of every other file', () => {
  const lines = strFromU8(files['SHA256SUMS']!).trimEnd().split('\n');
  const named = lines.map((line) => line.split('  ') as [string, string]);
  expect(named.map(([, name]) => name)).toEqual(
    Object.keys(files)
      .filter((name) => name !== 'SHA256SUMS')
      .sort(),
  );
  for (const [digest, name] of named)
    expect([name, createHash('sha256').update(files[name]!).digest('hex')]).toEqual([name, digest]);
});
