import type { ClassDescription } from '../catalogue/types';
import type { SheetModel } from '../workbook/types';
import type { Arguments } from './Arguments';
import type { ExcelSession } from './ExcelSession';

/** An object of the Excel object model that the add-in holds a proxy of: its class and what it stands for. */
export class HostObject {
  /** Set when the add-in asked to keep the object beyond the request. */
  referenceId: string | undefined;

  constructor(
    readonly type: ObjectType<unknown>,
    readonly target: unknown,
  ) {}
}

export interface Property<Target> {
  readonly get?: (target: Target, session: ExcelSession) => unknown;
  readonly set?: (target: Target, value: unknown, session: ExcelSession) => void;
}

type Method<Target> = (target: Target, call: Arguments, session: ExcelSession) => unknown;

/**
 * How one class of the Excel object model behaves. Members stand under their documented names; those that
 * Microsoft's catalogue has and this table has not are answered with ApiNotFound.
 */
export interface Behaviour<Target> {
  /** The sheet whose protection stands in the way of changes. */
  readonly sheetOf?: (target: Target) => SheetModel | undefined;
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  readonly navigations?: Readonly<
    Record<string, (target: Target, session: ExcelSession) => HostObject | null>
  >;
  /** Calls that leave the workbook as it is. */
  readonly methods?: Readonly<Record<string, Method<Target>>>;
  /** Calls that change the workbook: refused where it is read-only or the sheet is protected. */
  readonly commands?: Readonly<Record<string, Method<Target>>>;
  /** Items of a collection. */
  readonly items?: (target: Target, session: ExcelSession) => readonly HostObject[];
}

/** A class of the Excel object model. */
export class ObjectType<Target> {
  /** Every class that is defined, so that a test can hold them against Microsoft's catalogue. */
  static readonly defined: ObjectType<never>[] = [];

  constructor(
    /** Microsoft's name of the class. */
    readonly name: string,
    readonly behaviour: Behaviour<Target>,
    /** For the few classes that are no part of the Excel object model; the others are in Microsoft's catalogue. */
    readonly description?: ClassDescription,
  ) {
    ObjectType.defined.push(this as unknown as ObjectType<never>);
  }

  of(target: Target): HostObject {
    return new HostObject(this as ObjectType<unknown>, target);
  }

  /** Null, which office.js turns into a null object, where there is no target. */
  ofOptional(target: Target | undefined): HostObject | null {
    return target === undefined ? null : this.of(target);
  }

  /** What the object stands for, where it is one of this class. */
  targetOf(object: unknown): Target | undefined {
    return object instanceof HostObject && object.type === (this as ObjectType<unknown>)
      ? (object.target as Target)
      : undefined;
  }
}
