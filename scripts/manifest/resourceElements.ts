import { escapeXml } from '../../host/files/xml/text';

/** A string, address or picture that the manifest names by id. */
export interface Resource {
  readonly kind: 'Images' | 'Urls' | 'ShortStrings' | 'LongStrings';
  readonly id: string;
  readonly value: string;
  /** The same in Chinese; pictures and addresses without one are shared. */
  readonly override?: string;
}

const elementNames = {
  Images: 'Image',
  Urls: 'Url',
  ShortStrings: 'String',
  LongStrings: 'String',
} as const;

/** The four groups in the order that the manifest's schema wants, each resource with its zh-CN override. */
export function resourceElements(resources: readonly Resource[]): string {
  const kinds = ['Images', 'Urls', 'ShortStrings', 'LongStrings'] as const;
  return kinds
    .map((kind) => {
      const elements = resources.filter((resource) => resource.kind === kind).map(resourceElement);
      return `      <bt:${kind}>\n${elements.join('\n')}\n      </bt:${kind}>`;
    })
    .join('\n');
}

function resourceElement({ kind, id, value, override }: Resource): string {
  const name = elementNames[kind];
  const start = `        <bt:${name} id="${id}" DefaultValue="${escapeXml(value)}"`;
  if (override === undefined) return `${start}/>`;
  return `${start}>
          <bt:Override Locale="zh-CN" Value="${escapeXml(override)}"/>
        </bt:${name}>`;
}
