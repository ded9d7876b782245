import { commands, type Command } from '../../src/taskpane/commands/commands';
import { requiredSets } from '../../src/taskpane/excel/requiredSets';
import type { Words } from '../../src/report/text/Words';
import { addInId, authors, description, displayName, getStarted, ribbonSizes } from './addInTexts';
import type { ManifestOptions } from './manifestText';

/** An app of its own beside the add-in of the XML manifest, which it hides where both are installed. */
const appId = '0b7e5d34-93c1-4f0e-8a57-2d1f6c94e8b3';
/** A published schema that knows custom functions. */
export const SCHEMA_VERSION = '1.29';
const OPEN_PAGE = 'OpenPage';

const shortDescription: Words = {
  en: 'Where payoff does not match effort, as native sheets and charts.',
  'zh-CN': '投入与产出不匹配的客户和产品，写成原生的表格和图表。',
};

/** Pictures that travel with the manifest, which has no addresses for them. */
export const packagedIcons = { color: 'payoff-192.png', outline: 'payoffOutline-32.png' };

/**
 * The unified manifest for Microsoft 365 (JSON) and its texts in Chinese, by file name: made of the same commands and
 * texts as the XML one, which stays for perpetual Office on Windows. Custom functions in it are generally available since
 * July 2026 (office-js-docs-pr, pull request 5843).
 */
export function unifiedManifestFiles(options: ManifestOptions): Record<string, string> {
  return {
    'manifest.json': asText(manifest(options)),
    'manifest.zh-CN.json': asText(chineseTexts(options)),
  };
}

function manifest({ baseUrl, version, namespace, provider = authors }: ManifestOptions): unknown {
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA_VERSION,
    id: appId,
    // Three parts here, four in the XML manifest.
    version,
    localizationInfo: {
      defaultLanguageTag: 'en-us',
      additionalLanguages: [{ languageTag: 'zh-cn', file: 'manifest.zh-CN.json' }],
    },
    name: { short: displayName.en, full: displayName.en },
    description: { short: shortDescription.en, full: description.en },
    developer: {
      name: provider,
      websiteUrl: `${baseUrl}docs/guide.html`,
      privacyUrl: `${baseUrl}docs/privacy.html`,
      termsOfUseUrl: `${baseUrl}docs/license.html`,
    },
    icons: packagedIcons,
    accentColor: '#0F6C5C',
    validDomains: [new URL(baseUrl).host],
    authorization: {
      permissions: { resourceSpecific: [{ name: 'Document.ReadWrite.User', type: 'Delegated' }] },
    },
    extensions: [
      {
        requirements: { scopes: ['workbook'], capabilities: requiredSets },
        runtimes: [runtime(baseUrl, namespace)],
        ribbons: [ribbon(baseUrl)],
        keyboardShortcuts: [
          {
            requirements: { capabilities: requiredSets.filter(({ name }) => name === 'SharedRuntime') },
            shortcuts: commands.map(({ id, keys }) => ({ actionId: id, key: keys })),
            keyMappingFiles: { shortcutsUrl: `${baseUrl}shortcuts.json` },
          },
        ],
        getStartedMessages: [
          {
            title: getStarted.title.en,
            description: getStarted.description.en,
            learnMoreUrl: `${baseUrl}docs/guide.html`,
          },
        ],
        alternates: [{ hide: { customOfficeAddin: { officeAddinId: addInId } } }],
      },
    ],
  };
}

/** One page for pane, commands and functions, which lives on: the shared runtime. */
function runtime(baseUrl: string, namespace: string | undefined): unknown {
  return {
    id: 'PayoffRuntime',
    type: 'general',
    code: { page: `${baseUrl}taskpane.html`, script: `${baseUrl}functions.js` },
    lifetime: 'long',
    actions: [
      ...commands.map(({ id, label }) => ({ id, type: 'executeFunction', displayName: label.en })),
      { id: OPEN_PAGE, type: 'openPage', view: 'PayoffPane' },
    ],
    customFunctions: {
      ...(namespace === undefined ? {} : { namespace: { id: namespace, name: namespace } }),
      allowCustomDataForDataTypeAny: true,
      metadataUrl: `${baseUrl}functions.json`,
    },
  };
}

function ribbon(baseUrl: string): unknown {
  return {
    contexts: ['default'],
    tabs: [
      {
        builtInTabId: 'TabHome',
        groups: [
          {
            id: 'Payoff.Group',
            label: displayName.en,
            icons: iconsOf('payoff', baseUrl),
            controls: commands.map((command) => ({
              id: `Payoff.${command.id}`,
              type: 'button',
              label: command.label.en,
              icons: iconsOf(command.icon, baseUrl),
              supertip: { title: command.label.en, description: command.description.en },
              actionId: actionOf(command),
              enabled: true,
            })),
          },
        ],
      },
    ],
  };
}

/** Opening the pane is Office's own action in the ribbon, so that it works before any of our code is loaded. */
function actionOf({ id, action }: Command): string {
  return action.kind === 'openPane' ? OPEN_PAGE : id;
}

function iconsOf(icon: string, baseUrl: string): unknown {
  return ribbonSizes.map((size) => ({ size, url: `${baseUrl}assets/icons/${icon}-${size}.png` }));
}

/** Every text of the manifest in Chinese, by its place in it. */
function chineseTexts({ baseUrl }: ManifestOptions): unknown {
  const chinese = ({ 'zh-CN': text }: Words) => text;
  const group = 'extensions[0].ribbons[0].tabs[0].groups[0]';
  const runtimePlace = 'extensions[0].runtimes[0]';
  const message = 'extensions[0].getStartedMessages[0]';
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA_VERSION}/MicrosoftTeams.Localization.schema.json`,
    'name.short': chinese(displayName),
    'name.full': chinese(displayName),
    'description.short': chinese(shortDescription),
    'description.full': chinese(description),
    [`${group}.label`]: chinese(displayName),
    ...Object.fromEntries(
      commands.flatMap(({ label, description: tip }, index) => [
        [`${group}.controls[${index}].label`, chinese(label)],
        [`${group}.controls[${index}].supertip.title`, chinese(label)],
        [`${group}.controls[${index}].supertip.description`, chinese(tip)],
        [`${runtimePlace}.actions[${index}].displayName`, chinese(label)],
      ]),
    ),
    [`${runtimePlace}.customFunctions.metadataUrl`]: `${baseUrl}functions.zh-CN.json`,
    [`${message}.title`]: chinese(getStarted.title),
    [`${message}.description`]: chinese(getStarted.description),
    [`${message}.learnMoreUrl`]: `${baseUrl}docs/guide.zh-CN.html`,
  };
}

function asText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
