import { ExcelError } from './ExcelError';
import type { ExcelSession } from './ExcelSession';
import type { HostObject, ObjectType } from './HostObject';
import {
  addinInternalServiceType,
  customFunctionsType,
  ribbonType,
  runtimePersistenceType,
  runtimeType,
} from './objects/services';

const services: Readonly<Record<string, ObjectType<ExcelSession>>> = {
  'Microsoft.ExcelServices.CustomFunctions': customFunctionsType,
  'Microsoft.InternalService.AddinInternalService': addinInternalServiceType,
  'Microsoft.AppRuntime.AppRuntimePersistenceService': runtimePersistenceType,
  'Microsoft.AppRuntime.AppRuntimeService': runtimeType,
  'Microsoft.DynamicRibbon.DynamicRibbon': ribbonType,
};

/** The services that office.js opens by name beside the workbook. */
export function openService(name: string, session: ExcelSession): HostObject {
  const type = services[name];
  if (type === undefined) {
    throw new ExcelError('ApiNotFound', `The stand-in for Excel has no service ${name}.`, 404);
  }
  return type.of(session);
}
