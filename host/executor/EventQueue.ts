/** One entry of a `richApiMessage`: category, event type, target, JSON text. */
export type MessageEntry = readonly [
  category: number,
  type: number,
  target: string,
  json: string,
  id?: number,
];

/** Numbers that office.js gives the events of the Excel object model. */
export const eventTypes = {
  selectionChanged: 1,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  visibilityChanged: 65539,
} as const;
export type EventName = keyof typeof eventTypes;

/** Target of the events of a collection. */
export const WHOLE_WORKBOOK = 'Workbook';

const RICH_API_EVENTS = 65536;

/** Events of the current request, sent to the add-in once the request is answered, and who listens to which. */
export class EventQueue {
  /** The pane's visibility has no registration on the wire: office.js itself knows who listens. */
  private readonly listeners = new Map<string, number>([['visibilityChanged ', 1]]);
  private entries: MessageEntry[] = [];

  register(event: EventName, target: string): void {
    const key = `${event} ${target}`;
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + 1);
  }

  unregister(event: EventName, target: string): void {
    const key = `${event} ${target}`;
    const count = (this.listeners.get(key) ?? 0) - 1;
    if (count > 0) this.listeners.set(key, count);
    else this.listeners.delete(key);
  }

  /** Queues the event for everyone who listens to one of the targets. */
  raise(event: EventName, targets: readonly string[], facts: Readonly<Record<string, unknown>>): void {
    for (const target of targets) {
      if (!this.listeners.has(`${event} ${target}`)) continue;
      this.entries.push([RICH_API_EVENTS, eventTypes[event], target, JSON.stringify(facts)]);
    }
  }

  /** Takes what is queued. */
  take(): MessageEntry[] {
    const taken = this.entries;
    this.entries = [];
    return taken;
  }
}
