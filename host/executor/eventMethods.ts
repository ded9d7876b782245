import type { Arguments } from './Arguments';
import type { EventName } from './EventQueue';
import type { ExcelSession } from './ExcelSession';

type EventMethod<Target> = (target: Target, call: Arguments, session: ExcelSession) => unknown;

/** The pairs `_Register<Name>Event` and `_Unregister<Name>Event` that stand behind `object.on<Event>.add(...)`. */
export function eventMethods<Target>(
  targetId: (target: Target) => string,
  events: Readonly<Record<string, EventName>>,
): Record<string, EventMethod<Target>> {
  const methods: Record<string, EventMethod<Target>> = {};
  for (const [name, event] of Object.entries(events)) {
    methods[`_Register${name}Event`] = (target, _call, session) =>
      session.events.register(event, targetId(target));
    methods[`_Unregister${name}Event`] = (target, _call, session) =>
      session.events.unregister(event, targetId(target));
  }
  return methods;
}
