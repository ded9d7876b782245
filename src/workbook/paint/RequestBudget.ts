import { pauseForPane } from '../read/pauseForPane';
import { transportBytes } from '../read/planReadChunks';

/** Half of what Excel on the web takes in one request: formats and object paths travel in it too. */
const BYTES_PER_REQUEST = 2_500_000;
/** Room counted for each piece of formatting, chart or table. */
const BYTES_PER_ACTION = 400;

/** Sends what has been queued whenever one more piece would make the request too large. */
export class RequestBudget {
  private spent = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly signal: AbortSignal | undefined,
  ) {}

  /** Call before queueing: sends what is queued when this piece would not fit beside it. */
  async reserve(values: readonly (readonly unknown[])[], actions = 1): Promise<void> {
    const bytes = transportBytes(values) + actions * BYTES_PER_ACTION;
    if (this.spent > 0 && this.spent + bytes > BYTES_PER_REQUEST) await this.send();
    this.spent += bytes;
  }

  async send(): Promise<void> {
    await this.context.sync();
    this.spent = 0;
    await pauseForPane(this.signal);
  }
}
