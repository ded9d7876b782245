import type { ClassDescription, MemberDescription } from '../../catalogue/types';
import type { ExcelSession } from '../ExcelSession';
import { ObjectType } from '../HostObject';
import type { Behaviour } from '../HostObject';
import { invalidArgument } from '../ExcelError';

/**
 * Services that office.js opens by name beside the workbook. They are no part of the Excel object model, so that
 * what they have is described here.
 */
function service<Target>(
  name: string,
  methods: NonNullable<Behaviour<Target>['methods']>,
): ObjectType<Target> {
  return new ObjectType<Target>(name, { methods }, describeMethods(name, Object.keys(methods)));
}

/** Where the custom functions runtime hands in what its functions returned. */
export const customFunctionsType = service<ExcelSession>('CustomFunctions', {
  _SetOsfControlContainerReadyForCustomFunctions: (session) => session.functions.runtimeIsReady(),
  _GetEnabledFeatures: () => [],
  SetInvocationArrayResults: (session, call) => session.functions.takeResults(call.value(0)),
  SetInvocationResults: (session, call) => session.functions.takeResults(call.value(0)),
});

/** office.js tells it once that ribbon actions can be called. */
export const addinInternalServiceType = service<ExcelSession>('AddinInternalService', {
  NotifyActionHandlerReady: (session) => session.addin.actionsAreReady(),
});

/** `Office.addin.setStartupBehavior`: whether the add-in starts with the workbook. */
export const runtimePersistenceType = service<ExcelSession>('AppRuntimePersistenceService', {
  GetAppRuntimeStartState: (session) => session.addin.startState,
  SetAppRuntimeStartState: (session, call) => {
    session.addin.startState = call.text(0);
  },
});

/** `Office.addin.showAsTaskpane` and `hide`. */
export const runtimeType = service<ExcelSession>('AppRuntimeService', {
  GetAppRuntimeState: (session) => session.addin.state,
  SetAppRuntimeState: (session, call) => session.setAddinState(call.text(0)),
});

/** `Office.ribbon.requestUpdate`. */
export const ribbonType = service<ExcelSession>('DynamicRibbon', {
  GetButton: (session, call) => ribbonButtonType.of({ session, id: call.text(0) }),
  GetTab: (session, call) => ribbonTabType.of({ session, id: call.text(0) }),
});

interface RibbonItem {
  readonly session: ExcelSession;
  readonly id: string;
}

const ribbonTabType = service<RibbonItem>('RibbonTab', {
  SetVisibility: ({ session, id }, call) => {
    session.addin.tabs.set(id, call.boolean(0));
  },
});

const enabled = member('scalar', 'enabled', 'Enabled', true);

const ribbonButtonType = new ObjectType<RibbonItem>(
  'RibbonButton',
  {
    properties: {
      enabled: {
        get: ({ session, id }) => session.addin.buttons.get(id) ?? true,
        set: ({ session, id }, value) => {
          if (typeof value !== 'boolean') throw invalidArgument();
          session.addin.buttons.set(id, value);
        },
      },
    },
  },
  {
    name: 'RibbonButton',
    itemClass: undefined,
    members: new Map([['enabled', enabled]]),
    wire: { scalar: new Map([['Enabled', enabled]]), navigation: new Map(), method: new Map() },
  },
);

function describeMethods(name: string, names: readonly string[]): ClassDescription {
  const methods = new Map(names.map((method) => [method, member('method', method, method, false)]));
  return {
    name,
    itemClass: undefined,
    members: methods,
    wire: { scalar: new Map(), navigation: new Map(), method: methods },
  };
}

function member(
  kind: MemberDescription['kind'],
  name: string,
  wireName: string,
  writable: boolean,
): MemberDescription {
  return { kind, name, wireName, requirement: undefined, writable };
}
