import { installedCatalogue } from '../../../host/catalogue/installedCatalogue';
import { readCatalogue } from '../../../host/catalogue/readCatalogue';

describe('the catalogue read out of office.js', () => {
  const { classes, enumerations } = installedCatalogue();

  test('has the classes of Excel with the requirement sets of their members', () => {
    const range = classes.get('Range');
    expect(range?.members.get('getusedrangeornullobject')).toMatchObject({
      kind: 'method',
      requirement: 'ExcelApi 1.4',
    });
    expect(range?.members.get('values')).toMatchObject({
      kind: 'scalar',
      writable: true,
      requirement: undefined,
    });
    expect(range?.members.get('text')).toMatchObject({ writable: false });
    expect(range?.members.get('conditionalformats')).toMatchObject({
      kind: 'navigation',
      wireName: 'ConditionalFormats',
      requirement: 'ExcelApi 1.6',
    });
    expect(classes.get('WorksheetCollection')?.itemClass).toBe('Worksheet');
  });

  test('finds members by the names that go over the wire, setters with names of their own included', () => {
    const worksheet = classes.get('Worksheet');
    expect(worksheet?.wire.method.get('GetUsedRange')?.name).toBe('getUsedRange');
    expect(worksheet?.wire.scalar.get('Gridlines')?.name).toBe('showGridlines');
    expect(worksheet?.wire.scalar.get('ShowGridlines')?.name).toBe('showGridlines');
  });

  test('has the values of the enumerations', () => {
    expect(enumerations.get('ChartType')).toContain('Boxwhisker');
    expect(enumerations.get('IconSet')).toContain('ThreeTriangles');
  });

  test('refuses a text that is not the debug build', () => {
    expect(() => readCatalogue('var Excel; function () {}')).toThrow(/debug build/);
  });
});
