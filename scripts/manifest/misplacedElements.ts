import { parseXml, type XmlElement } from '../../host/files/xml/parseXml';

/**
 * What may stand in an element of a task pane add-in's manifest, in the order that Excel wants, for the elements that
 * ours has. Microsoft publishes it as "How to find the proper order of manifest elements" (15 July 2026), from schemas
 * that are no longer offered as files.
 */
const childrenInOrder: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description'],
    ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements'],
    ...['DefaultSettings', 'Permissions', 'Dictionary', 'VersionOverrides', 'ExtendedOverrides'],
  ],
  Hosts: ['Host'],
  Requirements: ['Sets', 'Methods'],
  Sets: ['Set'],
  DefaultSettings: ['SourceLocation'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  Runtimes: ['Runtime'],
  AllFormFactors: ['ExtensionPoint'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['Script', 'Page', 'Metadata', 'Namespace', 'OfficeTab', 'CustomTab'],
  Script: ['SourceLocation'],
  Page: ['SourceLocation'],
  Metadata: ['SourceLocation'],
  OfficeTab: ['Group'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Enabled', 'Items'],
  Supertip: ['Title', 'Description'],
  Icon: ['Image'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
  Images: ['Image'],
  Urls: ['Url'],
  ShortStrings: ['String'],
  LongStrings: ['String'],
};
/** A text, an address or a picture can be another in another language. */
const inLanguages = ['Override'];

/**
 * The elements of a manifest that stand where they may not, or before one that belongs ahead of them; Excel does not
 * load such a manifest. Empty where all is in order.
 *
 * @throws XmlSyntaxError for a text that is not well-formed XML
 * @example misplacedElements('<OfficeApp><Version/><Id/></OfficeApp>') // ['OfficeApp: Id must stand before Version']
 */
export function misplacedElements(manifest: string): readonly string[] {
  return misplacedIn(parseXml(manifest));
}

function misplacedIn(parent: XmlElement): readonly string[] {
  const allowed = childrenInOrder[parent.name] ?? inLanguages;
  let last = 0;
  return parent.children.flatMap((element) => {
    const place = allowed.indexOf(element.name);
    const complaints = [...misplacedIn(element)];
    if (place < 0) complaints.unshift(`${parent.name}: ${element.name} has no place here`);
    else if (place < last)
      complaints.unshift(`${parent.name}: ${element.name} must stand before ${allowed[last]}`);
    last = Math.max(last, place);
    return complaints;
  });
}
