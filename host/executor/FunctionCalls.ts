import type { MessageEntry } from './EventQueue';

/** Result of a custom function: a value or a grid of values, or an error value with its sentence. */
export type FunctionResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly message: string };

export interface FunctionCallOptions {
  /** Cell that holds the formula, for example `Sheet1!D2`. */
  readonly address?: string;
  /** Addresses of the arguments, '' where one is no range. */
  readonly parameterAddresses?: readonly string[];
  readonly cancelable?: boolean;
  /** Errors among the parameters are there as `{ type: 'CustomFunctionError', code }`. */
  readonly errorParameters?: boolean;
}

/** A call that is under way. */
export interface FunctionCall {
  readonly id: number;
  readonly result: Promise<FunctionResult>;
}

const FUNCTION_MESSAGES = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const CANCELABLE_FLAG = 1;
const ERROR_PARAMETERS_FLAG = 4;

/** Error values by the code that the custom functions runtime sends; everything else is #VALUE!. */
const errorValues: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** Calls the add-in's custom functions as Excel does: by messages to Microsoft's runtime, which answers in requests. */
export class FunctionCalls {
  /** Posts a message to the add-in; set by the channel. */
  post: (entries: readonly MessageEntry[]) => void = () => {
    throw new Error('No add-in is connected.');
  };
  /** Resolves when the runtime has said that functions can be called. */
  readonly ready: Promise<void>;
  runtimeIsReady: () => void = () => undefined;
  private count = 0;
  private readonly pending = new Map<number, (result: FunctionResult) => void>();

  constructor() {
    this.ready = new Promise((resolve) => {
      this.runtimeIsReady = resolve;
    });
  }

  /** Parameters as Excel sends them: scalars, grids for ranges, null where one was left out. */
  call(name: string, parameters: readonly unknown[], options: FunctionCallOptions = {}): FunctionCall {
    this.count += 1;
    const id = this.count;
    const result = new Promise<FunctionResult>((resolve) => this.pending.set(id, resolve));
    const invocation: unknown[] = [
      id,
      name.toUpperCase(),
      parameters,
      options.address ?? '',
      (options.cancelable === true ? CANCELABLE_FLAG : 0) +
        (options.errorParameters === true ? ERROR_PARAMETERS_FLAG : 0),
    ];
    if (options.parameterAddresses !== undefined) invocation.push(options.parameterAddresses);
    this.post([[FUNCTION_MESSAGES, INVOKE, '', JSON.stringify(invocation), 0]]);
    return { id, result };
  }

  /** Tells the function that its result is no longer wanted. */
  cancel(id: number): void {
    this.pending.delete(id);
    this.post([[FUNCTION_MESSAGES, CANCEL, '', JSON.stringify({ invocationId: id }), 0]]);
  }

  /** Takes `SetInvocationArrayResults` (lists) or `SetInvocationResults` (records). */
  takeResults(results: unknown): void {
    if (!Array.isArray(results)) return;
    for (const result of results as unknown[]) {
      const [id, succeeded, value, code] = Array.isArray(result) ? (result as unknown[]) : fromRecord(result);
      const resolve = this.pending.get(Number(id));
      if (resolve === undefined) continue;
      this.pending.delete(Number(id));
      if (succeeded === true) resolve({ ok: true, value });
      else resolve({ ok: false, error: errorValue(code, value), message: String(value ?? '') });
    }
  }
}

/** A number that is not one comes without a code. */
function errorValue(code: unknown, value: unknown): string {
  if (value === 'NaN') return '#NUM!';
  return errorValues[Number(code)] ?? '#VALUE!';
}

function fromRecord(result: unknown): unknown[] {
  const { id, failed, value, errorCode } = result as Record<string, unknown>;
  return [id, failed !== true, value, errorCode];
}
