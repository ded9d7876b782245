/** Errors that the channel to Excel gives instead of an answer. */
export const channelErrors = {
  cellEditMode: 5004,
  sessionTimedOut: 5012,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;
export type ChannelError = keyof typeof channelErrors;

/** One thing that goes wrong on purpose. */
export interface Fault {
  /** The n-th request from now on, beginning with 1, that the add-in itself sends. */
  readonly request: number;
  /** How many requests in a row fail; default 1. */
  readonly times?: number;
  /** An error of the channel, or one that Excel answers. */
  readonly error: ChannelError | { readonly code: string; readonly message: string };
  /** Excel does what was asked and the answer is lost; otherwise nothing is done. */
  readonly afterwards?: boolean;
}

/** Which of the coming requests fail. Requests that office.js sends on its own account are not counted. */
export class FaultPlan {
  private readonly faults: { fault: Fault; first: number }[] = [];
  private count = 0;
  /** Told of each request before it is answered, with how many there were. */
  onRequest: (count: number) => void = () => undefined;

  constructor(faults: readonly Fault[] = []) {
    for (const fault of faults) this.add(fault);
  }

  /** Requests of the add-in seen so far. */
  get requests(): number {
    return this.count;
  }

  add(fault: Fault): void {
    this.faults.push({ fault, first: this.count + fault.request });
  }

  /** From here on nothing goes wrong. */
  clear(): void {
    this.faults.length = 0;
  }

  /** Counts a request and says whether it fails. */
  next(): Fault | undefined {
    this.count += 1;
    this.onRequest(this.count);
    return this.faults.find(
      ({ fault, first }) => this.count >= first && this.count < first + (fault.times ?? 1),
    )?.fault;
  }
}
