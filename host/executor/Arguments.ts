import { invalidArgument } from './ExcelError';
import { HostObject } from './HostObject';
import { oneOf } from './oneOf';

/** The arguments of a call, read by position with the type that the method wants; anything else is InvalidArgument. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  /** As sent; null where it was left out. */
  value(position: number): unknown {
    return this.values[position] ?? null;
  }

  text(position: number): string {
    const value = this.value(position);
    if (typeof value !== 'string') throw invalidArgument();
    return value;
  }

  optionalText(position: number): string | undefined {
    return this.value(position) === null ? undefined : this.text(position);
  }

  /** A whole number; `fallback` where it was left out. */
  integer(position: number, fallback?: number): number {
    const value = this.value(position) ?? fallback;
    if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  boolean(position: number, fallback?: boolean): boolean {
    const value = this.value(position) ?? fallback;
    if (typeof value !== 'boolean') throw invalidArgument();
    return value;
  }

  /** One of the names, in any case of letters, as Excel's enumerations allow. */
  oneOf<Name extends string>(position: number, names: readonly Name[], fallback?: Name): Name {
    return oneOf(this.value(position) ?? fallback, names);
  }

  record(position: number): Readonly<Record<string, unknown>> {
    const value = this.value(position) ?? {};
    if (typeof value !== 'object' || Array.isArray(value)) throw invalidArgument();
    return value as Record<string, unknown>;
  }

  hostObject(position: number): HostObject {
    const value = this.value(position);
    if (!(value instanceof HostObject)) throw invalidArgument();
    return value;
  }
}
