import { commands, type Command } from '../../src/taskpane/commands/commands';
import { requiredSets } from '../../src/taskpane/excel/requiredSets';
import type { Words } from '../../src/report/text/Words';
import { escapeXml } from '../../host/files/xml/text';
import { addInId, authors, description, displayName, getStarted, ribbonSizes } from './addInTexts';
import { resourceElements, type Resource } from './resourceElements';

export interface ManifestOptions {
  /** Where the built files are served from, https, with its last slash. */
  readonly baseUrl: string;
  readonly version: string;
  /** Prefix of the functions in a cell. None in production: people type =COMPOSITE_SCORE(...). */
  readonly namespace?: string;
  /** Who offers the add-in: in the store, the name of the publisher's account. */
  readonly provider?: string;
}

/** The add-in-only manifest (XML): the only kind that perpetual Office on Windows accepts. */
export function manifestText({ baseUrl, version, namespace, provider = authors }: ManifestOptions): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<!-- Made by scripts/writeManifest.ts from the commands in src/taskpane/commands: change those, not this file. -->
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
           xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
           xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"
           xsi:type="TaskPaneApp">
  <Id>${addInId}</Id>
  <Version>${fourParts(version)}</Version>
  <ProviderName>${escapeXml(provider)}</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
${textElement('DisplayName', displayName)}
${textElement('Description', description)}
  <IconUrl DefaultValue="${baseUrl}assets/icons/payoff-32.png"/>
  <HighResolutionIconUrl DefaultValue="${baseUrl}assets/icons/payoff-64.png"/>
  <SupportUrl DefaultValue="${baseUrl}docs/support.html">
    <Override Locale="zh-CN" Value="${baseUrl}docs/support.zh-CN.html"/>
  </SupportUrl>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
${requiredSets.map(setElement).join('\n')}
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${baseUrl}taskpane.html"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes>
          <Runtime resid="Taskpane.Url" lifetime="long"/>
        </Runtimes>
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions">
            <Script>
              <SourceLocation resid="Functions.Script.Url"/>
            </Script>
            <Page>
              <SourceLocation resid="Taskpane.Url"/>
            </Page>
            <Metadata>
              <SourceLocation resid="Functions.Metadata.Url"/>
            </Metadata>${
              namespace === undefined
                ? ''
                : `
            <Namespace resid="Functions.Namespace"/>`
            }
          </ExtensionPoint>
        </AllFormFactors>
        <DesktopFormFactor>
          <GetStarted>
            <Title resid="GetStarted.Title"/>
            <Description resid="GetStarted.Description"/>
            <LearnMoreUrl resid="GetStarted.Url"/>
          </GetStarted>
          <FunctionFile resid="Taskpane.Url"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="Payoff.Group">
                <Label resid="Group.Label"/>
                <Icon>
${iconImages('payoff', 18)}
                </Icon>
${commands.map(controlElement).join('\n')}
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
${resourceElements(resources(baseUrl, namespace))}
    </Resources>
  </VersionOverrides>
  <ExtendedOverrides Url="${baseUrl}shortcuts.json"></ExtendedOverrides>
</OfficeApp>
`;
}

/** A text in English, with its Chinese. */
function textElement(name: string, words: Words): string {
  return `  <${name} DefaultValue="${escapeXml(words.en)}">
    <Override Locale="zh-CN" Value="${escapeXml(words['zh-CN'])}"/>
  </${name}>`;
}

function setElement({ name, minVersion }: (typeof requiredSets)[number]): string {
  return `      <Set Name="${name}" MinVersion="${minVersion}"/>`;
}

/** Versions of add-ins have four parts: 1.0.0.0. */
export function fourParts(version: string): string {
  const parts = version.split('.');
  return [...parts, ...Array.from({ length: 4 - parts.length }, () => '0')].join('.');
}

function controlElement(command: Command): string {
  return `                <Control xsi:type="Button" id="Payoff.${command.id}">
                  <Label resid="${command.id}.Label"/>
                  <Supertip>
                    <Title resid="${command.id}.Label"/>
                    <Description resid="${command.id}.Tip"/>
                  </Supertip>
                  <Icon>
${iconImages(command.icon, 20)}
                  </Icon>
${actionElement(command)}
                </Control>`;
}

/** Opening the pane is Office's own action, so that it works before any of our code is loaded. */
function actionElement(command: Command): string {
  if (command.action.kind === 'openPane') {
    return `                  <Action xsi:type="ShowTaskpane">
                    <TaskpaneId>PayoffPane</TaskpaneId>
                    <SourceLocation resid="Taskpane.Url"/>
                  </Action>`;
  }
  return `                  <Action xsi:type="ExecuteFunction">
                    <FunctionName>${command.id}</FunctionName>
                  </Action>`;
}

function iconImages(icon: string, indent: number): string {
  return ribbonSizes
    .map((size) => `${' '.repeat(indent)}<bt:Image size="${size}" resid="Icon.${icon}.${size}"/>`)
    .join('\n');
}

function resources(baseUrl: string, namespace: string | undefined): readonly Resource[] {
  const icons = [...new Set<string>(commands.map((command) => command.icon))];
  const image = (icon: string, size: number): Resource => ({
    kind: 'Images',
    id: `Icon.${icon}.${size}`,
    value: `${baseUrl}assets/icons/${icon}-${size}.png`,
  });
  const url = (id: string, file: string, localized?: string): Resource => ({
    kind: 'Urls',
    id,
    value: `${baseUrl}${file}`,
    override: localized === undefined ? undefined : `${baseUrl}${localized}`,
  });
  return [
    ...icons.flatMap((icon) => ribbonSizes.map((size) => image(icon, size))),
    url('Taskpane.Url', 'taskpane.html'),
    url('Functions.Script.Url', 'functions.js'),
    url('Functions.Metadata.Url', 'functions.json', 'functions.zh-CN.json'),
    url('GetStarted.Url', 'docs/guide.html', 'docs/guide.zh-CN.html'),
    ...(namespace === undefined
      ? []
      : [
          { kind: 'ShortStrings', id: 'Functions.Namespace', value: namespace, override: namespace } as const,
        ]),
    { kind: 'ShortStrings', id: 'Group.Label', value: displayName.en, override: displayName['zh-CN'] },
    commandResource('ShortStrings', 'GetStarted.Title', getStarted.title),
    ...commands.map(({ id, label }) => commandResource('ShortStrings', `${id}.Label`, label)),
    commandResource('LongStrings', 'GetStarted.Description', getStarted.description),
    ...commands.map(({ id, description: tip }) => commandResource('LongStrings', `${id}.Tip`, tip)),
  ];
}

function commandResource(kind: Resource['kind'], id: string, words: Words): Resource {
  return { kind, id, value: words.en, override: words['zh-CN'] };
}

/** The keyboard shortcuts file that the manifest points to. Its names show only when two add-ins want the same keys. */
export function shortcutsText(): string {
  const shortcuts = {
    actions: commands.map(({ id, label }) => ({
      id,
      type: 'ExecuteFunction',
      name: `${label.en} · ${label['zh-CN']}`,
    })),
    shortcuts: commands.map(({ id, keys }) => ({
      action: id,
      key: { default: keys.default, mac: keys.mac },
    })),
  };
  return `${JSON.stringify(shortcuts, undefined, 2)}\n`;
}
