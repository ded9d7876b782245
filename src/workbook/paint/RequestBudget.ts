import { pauseForPane } from '../read/pauseForPane';
import { transportBytes } from '../read/planReadChunks';

/**
 * Far below what Excel on the web takes in one request: office.js works up to a tenth of a second on so many, in which
 * the pane answers no click (`npm run tasks`).
 */
const BYTES_PER_REQUEST = 600_000;
/** Milliseconds of gathering after which the pane may answer a click. */
const WORK_WITHOUT_PAUSE = 30;
/** Room counted for each piece of formatting, chart or table. */
const BYTES_PER_ACTION = 400;

/** Sends what has been queued whenever one more piece would make the request too large. */
export class RequestBudget {
  private spent = 0;
  private paused = performance.now();

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly signal: AbortSignal | undefined,
  ) {}

  /** Call before queueing: sends what is queued when this piece would not fit beside it. */
  async reserve(values: readonly (readonly unknown[])[], actions = 1): Promise<void> {
    const bytes = transportBytes(values) + actions * BYTES_PER_ACTION;
    if (this.spent > 0 && this.spent + bytes > BYTES_PER_REQUEST) await this.send();
    // A cancelled run stops where nothing is queued: what is left in the queue would be sent with the next request.
    else if (performance.now() - this.paused > WORK_WITHOUT_PAUSE) await this.pause();
    this.spent += bytes;
  }

  /** How many rows of this kind go into half a request: object paths of office.js's own travel with them. */
  rowsLike(sample: readonly (readonly unknown[])[]): number {
    return Math.max(1, Math.floor((sample.length * BYTES_PER_REQUEST) / 2 / transportBytes(sample)));
  }

  async send(): Promise<void> {
    await this.context.sync();
    this.spent = 0;
    await this.pause(this.signal);
  }

  private async pause(signal?: AbortSignal): Promise<void> {
    await pauseForPane(signal);
    this.paused = performance.now();
  }
}
