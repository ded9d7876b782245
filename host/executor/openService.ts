import { ExcelError } from './ExcelError';
import type { ExcelSession } from './ExcelSession';
import type { HostObject } from './HostObject';
import { addinInternalServiceType, customFunctionsType } from './objects/services';

/** The services that office.js opens by name beside the workbook. */
export function openService(name: string, session: ExcelSession): HostObject {
  switch (name) {
    case 'Microsoft.ExcelServices.CustomFunctions':
      return customFunctionsType.of(session);
    case 'Microsoft.InternalService.AddinInternalService':
      return addinInternalServiceType.of(session);
    default:
      throw new ExcelError('ApiNotFound', `The stand-in for Excel has no service ${name}.`, 404);
  }
}
