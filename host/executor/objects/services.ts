import type { ClassDescription, MemberDescription } from '../../catalogue/types';
import type { ExcelSession } from '../ExcelSession';
import { ObjectType } from '../HostObject';

/** Where the custom functions runtime hands in what its functions returned. */
export const customFunctionsType: ObjectType<ExcelSession> = new ObjectType<ExcelSession>(
  'CustomFunctions',
  {
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: (session) => session.functions.runtimeIsReady(),
      _GetEnabledFeatures: () => [],
      SetInvocationArrayResults: (session, call) => session.functions.takeResults(call.value(0)),
      SetInvocationResults: (session, call) => session.functions.takeResults(call.value(0)),
    },
  },
  describeMethods('CustomFunctions', [
    '_SetOsfControlContainerReadyForCustomFunctions',
    '_GetEnabledFeatures',
    'SetInvocationArrayResults',
    'SetInvocationResults',
  ]),
);

/** office.js tells it once that ribbon actions can be called. */
export const addinInternalServiceType: ObjectType<ExcelSession> = new ObjectType<ExcelSession>(
  'AddinInternalService',
  { methods: { NotifyActionHandlerReady: () => null } },
  describeMethods('AddinInternalService', ['NotifyActionHandlerReady']),
);

function describeMethods(name: string, methods: readonly string[]): ClassDescription {
  const described = new Map<string, MemberDescription>(
    methods.map((method) => [
      method,
      { kind: 'method', name: method, wireName: method, requirement: undefined, writable: false },
    ]),
  );
  return {
    name,
    itemClass: undefined,
    members: described,
    wire: { scalar: new Map(), navigation: new Map(), method: described },
  };
}
