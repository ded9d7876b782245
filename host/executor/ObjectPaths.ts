import { ExcelError } from './ExcelError';
import type { ExcelSession } from './ExcelSession';
import { HostObject } from './HostObject';
import { call, getItem, navigate } from './members';
import { openService } from './openService';
import { workbookType } from './objects/workbook';
import { ObjectPathType } from './protocol';
import type { ArgumentInfo, ObjectPath, ReferencedPath, RequestBody } from './protocol';

/**
 * The objects of one request by path id. A path is followed once, however many actions use it:
 * the second use of `worksheets.add()` is the same sheet.
 */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: RequestBody['ObjectPaths'],
    private readonly session: ExcelSession,
  ) {}

  /** Null for a null object and everything below one. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw invalidObjectPath();
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  /** The values that were sent, with host objects in the places of their paths. */
  argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    return this.replacePaths(info?.Arguments ?? [], info?.ReferencedObjectPathIds);
  }

  private follow(path: ObjectPath): HostObject | null {
    const { session } = this;
    if (path.ObjectPathType === ObjectPathType.GlobalObject) return workbookType.of(session.workbook);
    if (path.ObjectPathType === ObjectPathType.NewObject) return openService(path.Name, session);
    if (path.ObjectPathType === ObjectPathType.NullObject) return null;
    if (path.ObjectPathType === ObjectPathType.ReferenceId) {
      const kept = session.references.get(path.Name);
      if (kept === undefined) throw invalidObjectPath();
      return kept;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case ObjectPathType.Method: {
        const result = call(parent, path.Name, this.argumentsOf(path.ArgumentInfo), session);
        return result instanceof HostObject ? result : null;
      }
      case ObjectPathType.Property:
        return navigate(parent, path.Name, session);
      case ObjectPathType.Indexer:
        return getItem(parent, this.argumentsOf(path.ArgumentInfo)[0], session);
      default:
        throw invalidObjectPath();
    }
  }

  private replacePaths(values: readonly unknown[], ids: readonly ReferencedPath[] | undefined): unknown[] {
    return values.map((value, index) => {
      const id = ids?.[index];
      if (Array.isArray(id)) return this.replacePaths(value as unknown[], id as readonly ReferencedPath[]);
      if (typeof id === 'number' && id !== 0) return this.resolve(id);
      return isRecord(value) ? this.replaceInRecord(value) : value;
    });
  }

  private replaceInRecord(record: Readonly<Record<string, unknown>>): unknown {
    const id = record['_ObjectPathId'];
    if (typeof id === 'number') return this.resolve(id);
    return Object.fromEntries(
      Object.entries(record).map(([name, value]) => [
        name,
        isRecord(value) ? this.replaceInRecord(value) : value,
      ]),
    );
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalidObjectPath(): ExcelError {
  return new ExcelError('InvalidObjectPath', 'The object path is not valid for what you are trying to do.');
}
