/** What Excel keeps about the add-in itself. */
export class AddinState {
  /** Resolves when office.js has said that actions can be called. */
  readonly actionsReady: Promise<void>;
  actionsAreReady: () => void = () => undefined;
  /** `Visible`, `Background` or `Inactive`. */
  state = 'Visible';
  /** The state in which it starts with the workbook. */
  startState = 'Inactive';
  /** Ribbon buttons that `requestUpdate` switched on or off, by id. */
  readonly buttons = new Map<string, boolean>();
  /** Ribbon tabs that it showed or hid, by id. */
  readonly tabs = new Map<string, boolean>();

  constructor() {
    this.actionsReady = new Promise((resolve) => {
      this.actionsAreReady = resolve;
    });
  }
}
