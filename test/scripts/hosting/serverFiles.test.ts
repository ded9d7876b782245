import { caddyFile } from '../../../scripts/hosting/caddyFile';
import { contentTypes, headersOf } from '../../../scripts/hosting/hostingRules';
import { nginxServer } from '../../../scripts/hosting/nginxServer';
import { pagesWorkflow } from '../../../scripts/hosting/pagesWorkflow';
import { siteAt } from '../../../scripts/hosting/Site';
import { staticWebApp } from '../../../scripts/hosting/staticWebApp';
import { webConfig } from '../../../scripts/hosting/webConfig';
import {
  childrenNamed,
  descend,
  descendants,
  parseXml,
  type XmlElement,
} from '../../../host/files/xml/parseXml';

const files = [
  'taskpane.html',
  'functions.js',
  'taskpane.e7f27e7c.js',
  'taskpane.e7f27e7c.js.map',
  'docs/search.js',
];
const site = siteAt('https://addins.example.com/payoff/', files);

/** The headers that a list of IIS adds. */
function added(element: XmlElement | undefined): Record<string, string> {
  const adds = element === undefined ? [] : descendants(element, 'add');
  return Object.fromEntries(
    adds.map(({ attributes }) => [attributes.get('name')!, attributes.get('value')!]),
  );
}

test('IIS answers every file with its headers: those of all, and its own in their place', () => {
  const configuration = parseXml(webConfig(site));
  const usual = added(descend(configuration, 'system.webServer', 'httpProtocol'));
  const own = new Map(
    childrenNamed(configuration, 'location').map((place) => [place.attributes.get('path')!, added(place)]),
  );
  for (const file of files) expect([file, { ...usual, ...own.get(file) }]).toEqual([file, headersOf(file)]);
});

test('IIS takes away what it adds, so that a header of the server does not stand twice', () => {
  const configuration = parseXml(webConfig(site));
  for (const list of descendants(configuration, 'customHeaders')) {
    const names = (element: string) =>
      childrenNamed(list, element).map(({ attributes }) => attributes.get('name'));
    expect(names('remove')).toEqual(names('add'));
  }
  const types = descend(configuration, 'system.webServer', 'staticContent');
  expect(childrenNamed(types, 'mimeMap')).toHaveLength(Object.keys(contentTypes).length);
});

test('Azure answers every file with its headers, by its address', () => {
  const { globalHeaders, routes, mimeTypes } = JSON.parse(staticWebApp(site)) as {
    globalHeaders: Record<string, string>;
    routes: { route: string; headers: Record<string, string> }[];
    mimeTypes: Record<string, string>;
  };
  const own = new Map(routes.map(({ route, headers }) => [route, headers]));
  for (const file of files)
    expect([file, { ...globalHeaders, ...own.get(`/payoff/${file}`) }]).toEqual([file, headersOf(file)]);
  expect(mimeTypes['.json']).toBe('application/json');
});

test('Caddy serves the folder below its path, at the name of the site', () => {
  const text = caddyFile(site);
  expect(text).toMatch(/^addins\.example\.com \{/);
  expect(text).toContain('handle_path /payoff/* {');
  expect(text.match(/\{/g)).toHaveLength(text.match(/\}/g)!.length);
});

test('nginx is not told of HTML, which it has in every list of types and would warn of', () => {
  const lists = Array.from(nginxServer(site).matchAll(/_types (.*);/g), ([, types]) => types);
  expect(lists).toHaveLength(2);
  for (const types of lists) expect(types).not.toContain('text/html');
});

test('a site at the top of its host has no folder in its addresses', () => {
  const top = siteAt('https://addins.example.com/', files);
  expect(caddyFile(top)).toContain('handle_path /* {');
  expect(staticWebApp(top)).toContain('"route": "/functions.js"');
});

test('GitHub publishes the folder of the site, without a secret', () => {
  expect(pagesWorkflow()).toContain('path: site');
  expect(pagesWorkflow()).not.toMatch(/secrets\./);
});
