import { invalidArgument } from '../../ExcelError';
import type { Property } from '../../HostObject';
import { readColor } from '../../colors';

/** Properties that are one field of a model: read as it is, and written once the value is found to be right. */

export function textField<Target, Name extends string>(
  modelOf: (target: Target) => { [Key in Name]?: string | undefined },
  name: Name,
  fallback = '',
): Property<Target> {
  return {
    get: (target) => modelOf(target)[name] ?? fallback,
    set: (target, value) => {
      if (typeof value !== 'string') throw invalidArgument();
      modelOf(target)[name] = value;
    },
  };
}

export function booleanField<Target, Name extends string>(
  modelOf: (target: Target) => { [Key in Name]?: boolean | undefined },
  name: Name,
  fallback = false,
): Property<Target> {
  return {
    get: (target) => modelOf(target)[name] ?? fallback,
    set: (target, value) => {
      if (typeof value !== 'boolean') throw invalidArgument();
      modelOf(target)[name] = value;
    },
  };
}

/** `limits` are inclusive; null is read where nothing was set. */
export function numberField<Target, Name extends string>(
  modelOf: (target: Target) => { [Key in Name]?: number | undefined },
  name: Name,
  limits: readonly [least: number, most: number] = [-Infinity, Infinity],
): Property<Target> {
  return {
    get: (target) => modelOf(target)[name] ?? null,
    set: (target, value) => {
      if (typeof value !== 'number' || value < limits[0] || value > limits[1]) throw invalidArgument();
      modelOf(target)[name] = value;
    },
  };
}

export function colorField<Target, Name extends string>(
  modelOf: (target: Target) => { [Key in Name]?: string | undefined },
  name: Name,
): Property<Target> {
  return {
    get: (target) => modelOf(target)[name] ?? null,
    set: (target, value) => {
      modelOf(target)[name] = readColor(value);
    },
  };
}

/** One of the names of an enumeration of Excel. */
export function nameField<Target, Name extends string>(
  modelOf: (target: Target) => { [Key in Name]?: string | undefined },
  name: Name,
  enumeration: string,
  fallback: string,
): Property<Target> {
  return {
    get: (target) => modelOf(target)[name] ?? fallback,
    set: (target, value, session) => {
      modelOf(target)[name] = session.enumerationValue(enumeration, value);
    },
  };
}
