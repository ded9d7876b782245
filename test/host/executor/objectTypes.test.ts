import { installedCatalogue } from '../../../host/catalogue/installedCatalogue';
import type { MemberKind } from '../../../host/catalogue/types';
import { ObjectType } from '../../../host/executor/HostObject';
import '../../../host/executor/ObjectPaths';

const { classes } = installedCatalogue();
/** The services beside the workbook describe themselves. */
const objectTypes = ObjectType.defined.filter((type) => type.description === undefined);

/** Members of a table by the kind that Microsoft's catalogue must give them. */
function membersOf({ behaviour }: ObjectType<never>): [MemberKind, string[]][] {
  const names = (table: object | undefined) => Object.keys(table ?? {});
  return [
    ['scalar', names(behaviour.properties)],
    ['navigation', names(behaviour.navigations)],
    ['method', [...names(behaviour.methods), ...names(behaviour.commands)]],
  ];
}

describe('the classes of the stand-in', () => {
  test.each(objectTypes.map((type) => [type.name, type] as const))(
    '%s has only members that Excel has, of the same kind',
    (name, type) => {
      const described = classes.get(name);
      expect(described).toBeDefined();
      for (const [kind, names] of membersOf(type)) {
        const known = [...(described?.wire[kind].values() ?? [])].map((member) => member.name);
        expect(names.filter((member) => !known.includes(member))).toEqual([]);
      }
    },
  );

  test.each(objectTypes.map((type) => [type.name, type] as const))(
    '%s sets exactly properties that can be set',
    (name, type) => {
      const scalars = [...(classes.get(name)?.wire.scalar.values() ?? [])];
      const set = Object.entries(type.behaviour.properties ?? {}).filter(([, property]) => property.set);
      const writable = new Set(scalars.filter((scalar) => scalar.writable).map((scalar) => scalar.name));
      expect(set.map(([member]) => member).filter((member) => !writable.has(member))).toEqual([]);
    },
  );
});
