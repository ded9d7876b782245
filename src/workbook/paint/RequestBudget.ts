import { pauseForPane } from '../read/pauseForPane';
import { transportBytes } from '../read/planReadChunks';

/**
 * Far below what Excel on the web takes in one request: office.js works up to a tenth of a second on so many, in which
 * the pane answers no click (`npm run tasks`).
 */
const BYTES_PER_REQUEST = 600_000;
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

  /** How many rows of this kind go into half a request: object paths of office.js's own travel with them. */
  rowsLike(sample: readonly (readonly unknown[])[]): number {
    return Math.max(1, Math.floor((sample.length * BYTES_PER_REQUEST) / 2 / transportBytes(sample)));
  }

  async send(): Promise<void> {
    await this.context.sync();
    this.spent = 0;
    await pauseForPane(this.signal);
  }
}
