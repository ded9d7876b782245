import { namespaceOf } from '../../files/save/writeCustomXml';
import { parseXml } from '../../files/xml/parseXml';
import { XmlSyntaxError } from '../../files/xml/XmlSyntaxError';
import { newObjectId } from '../../workbook/newObjectId';
import { invalidArgument, invalidOperation } from '../ExcelError';
import type { HostObject } from '../HostObject';
import { ObjectType } from '../HostObject';

type Parts = Map<string, string>;

interface PartTarget {
  readonly parts: Parts;
  readonly id: string;
}

/** `workbook.customXmlParts`: XML that travels with the workbook and is found by its namespace. */
export const customXmlPartCollectionType: ObjectType<Parts> = new ObjectType<Parts>(
  'CustomXmlPartCollection',
  {
    items: (parts) => itemsOf(parts),
    methods: {
      getByNamespace: (parts, call) => scopedType.of({ parts, namespace: call.text(0) }),
    },
    commands: {
      add: (parts, call) => {
        const id = newObjectId();
        parts.set(id, wellFormed(call.text(0)));
        return partType.of({ parts, id });
      },
    },
  },
);

interface ScopedTarget {
  readonly parts: Parts;
  readonly namespace: string;
}

const scopedType = new ObjectType<ScopedTarget>('CustomXmlPartScopedCollection', {
  items: ({ parts, namespace }) => itemsOf(parts, namespace),
  methods: {
    getOnlyItem: ({ parts, namespace }) => {
      const [only, ...others] = itemsOf(parts, namespace);
      if (only === undefined || others.length > 0) throw invalidOperation();
      return only;
    },
    getOnlyItemOrNullObject: ({ parts, namespace }) => {
      const [only, ...others] = itemsOf(parts, namespace);
      return others.length > 0 ? null : (only ?? null);
    },
  },
});

const partType = new ObjectType<PartTarget>('CustomXmlPart', {
  properties: {
    id: { get: ({ id }) => id },
    namespaceUri: { get: ({ parts, id }) => namespaceOf(parts.get(id) ?? '') },
  },
  methods: {
    getXml: ({ parts, id }) => parts.get(id) ?? '',
  },
  commands: {
    setXml: ({ parts, id }, call) => {
      parts.set(id, wellFormed(call.text(0)));
    },
    delete: ({ parts, id }) => {
      parts.delete(id);
    },
  },
});

function itemsOf(parts: Parts, namespace?: string): readonly HostObject[] {
  return [...parts]
    .filter(([, xml]) => namespace === undefined || namespaceOf(xml) === namespace)
    .map(([id]) => partType.of({ parts, id }));
}

/** Excel takes only what is XML: one element, closed, and no document type. */
function wellFormed(xml: string): string {
  try {
    parseXml(xml);
    return xml;
  } catch (error) {
    if (error instanceof XmlSyntaxError) throw invalidArgument();
    throw error;
  }
}
