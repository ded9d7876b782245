/** What a perpetual Excel of 2021 has, and what office.js itself needs to talk to a host. */
export const defaultRequirements: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  CustomFunctions: '1.7',
  CustomFunctionsRuntime: '1.3',
  SharedRuntime: '1.1',
  RibbonApi: '1.2',
  AddInCommands: '1.1',
  DialogApi: '1.2',
  DialogOrigin: '1.1',
  Settings: '1.1',
  ImageCoercion: '1.1',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  DelayForCellEdit: '1.1',
};

/** The requirement sets that the stand-in claims, as `Office.context.requirements` sees them. */
export class RequirementSets {
  private readonly versions: ReadonlyMap<string, string>;

  constructor(readonly sets: Readonly<Record<string, string>>) {
    this.versions = new Map(Object.entries(sets).map(([name, version]) => [name.toLowerCase(), version]));
  }

  /** Whether `ExcelApi 1.9` is there; undefined is always there. */
  has(requirement: string | undefined): boolean {
    if (requirement === undefined) return true;
    const [name = '', wanted = ''] = requirement.split(' ');
    const version = this.versions.get(name.toLowerCase());
    return version !== undefined && compareVersions(version, wanted) >= 0;
  }
}

/** 1.10 is later than 1.9. */
function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}
