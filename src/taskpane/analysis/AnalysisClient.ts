import { Problem } from '../../engine/problem';
import type { Locale, Recipe } from '../../engine/recipe/types';
import type { DataCheck, Table } from '../../engine/table/types';
import type { RunStart } from '../../report/method/RunFacts';
import type { Report, ReportOverview } from '../../report/plan';
import { Cancelled } from '../../workbook/read/pauseForPane';
import type { Explanation, Subject } from '../../analyses/Analysis';
import { AnalysisDesk, type AnalysisRequest } from './AnalysisDesk';
import type { AnalysisAnswer } from './analysisWorker';

/** Computed in about a second: a run that is asked with other settings meanwhile waits no longer than that. */
const ROWS_PREPARED = 50_000;

interface Checked {
  readonly table: Table;
  readonly check: DataCheck;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Computes in a worker, so that the pane never stops answering, however large the table is: Excel restarts add-ins
 * that do not answer for five seconds. Where a worker cannot be started it computes in the pane.
 */
export class AnalysisClient {
  private worker: Worker | undefined;
  private desk: AnalysisDesk | undefined;
  private sent: Table | undefined;
  private count = 0;
  /** What is to be prepared once the worker has time; the newest wish replaces the one before. */
  private wish: (() => Promise<unknown>) | undefined;
  private isPreparing = false;
  private readonly waiting = new Map<number, Waiting>();

  constructor(private readonly startWorker: () => Worker) {}

  async report(
    checked: Checked,
    recipe: Recipe,
    run: RunStart,
    signal: AbortSignal | undefined,
  ): Promise<Report> {
    const stop = () => this.stop();
    this.wish = undefined;
    signal?.addEventListener('abort', stop);
    try {
      return (await this.ask({ kind: 'report', recipe, run }, checked)) as Report;
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  /**
   * Computes while a person still reads what a run will need: asked with the same parameters, it has only to be laid out
   * again. What cannot be computed is left to the run, which says why.
   */
  prepare(checked: Checked, recipe: Recipe, version: string): void {
    if (checked.table.rowCount > ROWS_PREPARED) return;
    this.wish = () => this.ask({ kind: 'prepare', recipe, version }, checked);
    if (!this.isPreparing) void this.fulfilWishes();
  }

  async explain(checked: Checked, recipe: Recipe, subject: Subject): Promise<Explanation | undefined> {
    return (await this.ask({ kind: 'explain', recipe, subject }, checked)) as Explanation | undefined;
  }

  async overview(checked: Checked, recipe: Recipe, version: string, locale: Locale): Promise<ReportOverview> {
    return (await this.ask({ kind: 'overview', recipe, version, locale }, checked)) as ReportOverview;
  }

  /** How many sheets a run can write. Asked before a run, it starts the worker while the person reads. */
  async countSheets(recipe: Recipe): Promise<number> {
    return (await this.ask({ kind: 'sheets', recipe })) as number;
  }

  private async fulfilWishes(): Promise<void> {
    this.isPreparing = true;
    while (this.wish !== undefined) {
      const wish = this.wish;
      this.wish = undefined;
      await wish().catch(() => undefined);
    }
    this.isPreparing = false;
  }

  /**
   * Asks the worker, or where there is none answers here. A table that the request is about is handed over once, and leaves
   * together with it: another one that is handed over meanwhile cannot come between them.
   */
  private async ask(request: AnalysisRequest, checked?: Checked): Promise<unknown> {
    const about = checked && ({ kind: 'table', ...checked } as const);
    if (this.desk === undefined) {
      try {
        const handed = about && about.table !== this.sent ? this.askWorker(about) : undefined;
        this.sent = about?.table ?? this.sent;
        return (await Promise.all([this.askWorker(request), handed]))[0];
      } catch (error) {
        if (!(error instanceof WorkerMissing)) throw error;
      }
    }
    // In the pane itself it would keep the person from reading.
    if (request.kind === 'prepare') return undefined;
    const desk = (this.desk ??= new AnalysisDesk());
    const handed = about && desk.answer(about);
    return (await Promise.all([desk.answer(request), handed]))[0];
  }

  private askWorker(request: AnalysisRequest): Promise<unknown> {
    this.worker ??= this.start();
    const id = (this.count += 1);
    const answered = new Promise<unknown>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    this.worker.postMessage({ id, request });
    return answered;
  }

  private start(): Worker {
    let worker: Worker;
    try {
      worker = this.startWorker();
    } catch {
      throw new WorkerMissing();
    }
    worker.addEventListener('message', ({ data }: MessageEvent<AnalysisAnswer>) => {
      const waiting = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if (data.problem !== undefined) {
        const { code, facts, cells } = data.problem;
        waiting?.reject(new Problem(code, facts, cells));
      } else if (data.error !== undefined) waiting?.reject(new Error(data.error));
      else waiting?.resolve(data.value);
    });
    worker.addEventListener('error', () => this.end(new WorkerMissing()));
    return worker;
  }

  /** A computation cannot be interrupted, but its thread can be ended. The next request starts another one. */
  private stop(): void {
    if (this.worker !== undefined) this.end(new Cancelled());
  }

  private end(reason: Error): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.sent = undefined;
    for (const { reject } of this.waiting.values()) reject(reason);
    this.waiting.clear();
  }
}

class WorkerMissing extends Error {}
