import { CellFormulas } from '../cells/CellFormulas';
import { FunctionEvaluator } from '../cells/FunctionEvaluator';
import { answerMessage, MAXIMUM_PAYLOAD_BYTES } from '../executor/answerMessage';
import type { MessageAnswer, RequestRecord } from '../executor/answerMessage';
import type { MessageEntry } from '../executor/EventQueue';
import { ExcelSession } from '../executor/ExcelSession';
import { channelErrors, FaultPlan } from '../executor/FaultPlan';
import { defaultRequirements, RequirementSets } from '../executor/RequirementSets';
import { appContext, windowName } from './handshake';
import type { ExcelHostOptions } from './ExcelHostOptions';
import { Gate } from './Gate';
import { ActionType, Dispatch, NOT_SUPPORTED, parseMessage, responseText, ResponseType } from './messages';
import type { ChannelMessage, ExecuteData } from './messages';

/** Requests to Excel itself, such as for its ribbon, are marked; a person who edits a cell does not hold them up. */
const CUSTOM_DATA = 0;
const NOT_THE_WORKBOOK = 'WacPartition';
/** Place and value of the flag that a request waits for the end of cell editing. */
const REQUEST_FLAGS = 6;
const DELAY_FOR_CELL_EDIT = 64;

/** Category and type of a message that calls an action. */
const ACTION_MESSAGES = 2;
const CALL_ACTION = 1000;

let conversations = 0;

/** The host's end of the channel: answers everything that office.js asks of Excel, for one workbook and one add-in. */
export class ExcelHost {
  readonly session: ExcelSession;
  readonly faults: FaultPlan;
  /** Formulas of custom functions; undefined where no metadata of functions was given. */
  readonly formulas: CellFormulas | undefined;
  readonly conversationId: string;
  readonly locale: string;
  /** Every request since the start, the newest last. */
  readonly requests: RequestRecord[] = [];
  /** What the add-in asked of Excel beside the workbook: ribbon updates, telemetry, focus. */
  readonly notifications: unknown[] = [];
  private readonly requirements: RequirementSets;
  private readonly events = new Map<string, ChannelMessage>();
  private documentSettings: Record<string, string>;
  private readonly commands = new Map<string, () => void>();
  private commandCount = 0;
  /** Opens when office.js listens to the ribbon. */
  private readonly commandListener = new Gate();
  private cellEditing: Gate | undefined;

  constructor(private readonly options: ExcelHostOptions) {
    conversations += 1;
    // office.js caches settings by conversation, so that a page that loads again needs a new one.
    this.conversationId = `conversation-${Date.now().toString(36)}-${conversations}`;
    this.locale = options.locale ?? 'en-US';
    const sets = Object.entries({ ...defaultRequirements, ...options.requirements });
    this.requirements = new RequirementSets(Object.fromEntries(sets.filter(([, version]) => version !== '')));
    this.faults = new FaultPlan(options.faults);
    this.documentSettings = { ...options.documentSettings };
    this.session = new ExcelSession(options.workbook, options.catalogue, this.requirements, this.locale);
    this.formulas = this.createFormulas();
    this.session.calculation = this.formulas;
    this.session.functions.post = (entries) => this.sendRichApiMessage(entries);
    this.session.selectionChanged = () =>
      this.fire('documentSelectionChanged', { type: 'documentSelectionChanged' });
  }

  /** Name of the add-in's window: how office.js learns who its host is. */
  get windowName(): string {
    return windowName({
      conversationId: this.conversationId,
      origin: this.options.origin,
      locale: this.locale,
      customFunctions: this.hasFunctions,
    });
  }

  /** Takes a text that the add-in's window posted. */
  async receive(text: unknown): Promise<void> {
    const message = parseMessage(text);
    if (message === undefined || message._conversationId !== this.conversationId) return;
    if (message._actionType === ActionType.registerEvent) {
      this.events.set(message._actionName, message);
      if (message._actionName === 'appCommandInvoked') this.commandListener.open();
      this.reply(message, { Error: 0 });
    } else if (message._actionType === ActionType.unregisterEvent) {
      this.events.delete(message._actionName);
      this.reply(message, { Error: 0 });
    } else if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      this.reply(message, this.appContext());
    } else if (message._actionName === 'executeMethod') {
      await this.execute(message);
    } else {
      this.notifications.push(message._data);
      this.reply(message, null);
    }
  }

  /** Sends what happened outside a request, such as a cell that the person edited in the preview. */
  flushEvents(): void {
    const entries = this.session.events.take();
    if (entries.length > 0) this.sendRichApiMessage(entries);
    this.session.announceChanges();
  }

  /**
   * Presses a button of the ribbon: calls the action that the add-in associated with this id.
   * Resolves when the action says that it is completed.
   */
  async invokeCommand(actionId: string): Promise<void> {
    this.commandCount += 1;
    const id = `command-${this.commandCount}`;
    const completed = new Promise<void>((resolve) => this.commands.set(id, resolve));
    await this.commandListener.opened;
    this.fire('appCommandInvoked', [id, actionId, JSON.stringify({ source: { id: actionId } })]);
    await completed;
  }

  /** Presses a keyboard shortcut: calls the action, which gets no event and says nothing when it is done. */
  async pressShortcut(actionId: string): Promise<void> {
    await this.session.addin.actionsReady;
    this.sendRichApiMessage([[ACTION_MESSAGES, CALL_ACTION, '', JSON.stringify([actionId])]]);
  }

  /** The person is typing into a cell: requests fail, or wait where the add-in asked for `delayForCellEdit`. */
  startCellEditing(): void {
    this.cellEditing ??= new Gate();
  }

  endCellEditing(): void {
    this.cellEditing?.open();
    this.cellEditing = undefined;
  }

  private get hasFunctions(): boolean {
    return this.options.customFunctions !== undefined && this.options.customFunctions !== false;
  }

  private createFormulas(): CellFormulas | undefined {
    const { customFunctions, functionNamespace, blankCells } = this.options;
    if (typeof customFunctions !== 'object') return undefined;
    const evaluator = new FunctionEvaluator(
      this.session,
      customFunctions,
      functionNamespace,
      blankCells ?? 'web',
    );
    return new CellFormulas(this.session, evaluator, () => this.flushEvents());
  }

  private appContext(): Record<string, unknown> {
    return appContext({
      locale: this.locale,
      readOnly: this.session.workbook.readOnly,
      requirements: this.requirements.sets,
      documentSettings: this.documentSettings,
    });
  }

  private async execute(message: ChannelMessage): Promise<void> {
    const { latency } = this.options;
    if (latency !== undefined && latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    const data = message._data as ExecuteData;
    const version = { Version: 1 };
    switch (data.DdaMethod.DispatchId) {
      case Dispatch.richApiRequest:
        this.reply(message, { ...(await this.answer(data.ArrayData ?? [])), ...version });
        this.flushEvents();
        return;
      case Dispatch.saveSettings:
        this.documentSettings = Object.fromEntries(data.DdaSettingsMethod?.Properties ?? []);
        this.reply(message, { Error: 0, ...version });
        return;
      case Dispatch.loadSettings: {
        const settings = Object.entries(this.documentSettings).map(([Name, Value]) => ({ Name, Value }));
        this.reply(message, { Error: 0, ...version, Properties: { Settings: settings } });
        return;
      }
      case Dispatch.commandCompleted:
        this.commands.get(String(data['0']))?.();
        this.commands.delete(String(data['0']));
        this.reply(message, { Error: 0, ...version });
        return;
      default:
        this.reply(message, { Error: NOT_SUPPORTED, ...version });
    }
  }

  private async answer(message: readonly unknown[]): Promise<MessageAnswer> {
    if (this.cellEditing !== undefined && message[CUSTOM_DATA] !== NOT_THE_WORKBOOK) {
      const waits = (Number(message[REQUEST_FLAGS]) & DELAY_FOR_CELL_EDIT) !== 0;
      if (!waits) return { Error: channelErrors.cellEditMode };
      await this.cellEditing.opened;
    }
    const maximum = this.options.maximumPayloadBytes ?? MAXIMUM_PAYLOAD_BYTES;
    return answerMessage(message, this.session, this.faults, maximum, (record) => this.requests.push(record));
  }

  private sendRichApiMessage(entries: readonly MessageEntry[]): void {
    this.fire('richApiMessage', { ArrayData: entries });
  }

  private fire(event: string, data: unknown): void {
    const registration = this.events.get(event);
    if (registration !== undefined) this.reply(registration, data, ResponseType.forEventing);
  }

  private reply(to: ChannelMessage, data: unknown, responseType: number = ResponseType.forCalling): void {
    this.options.post(responseText(to, data, responseType, this.options.origin));
  }
}
