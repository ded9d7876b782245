import { Problem, type CellReference, type Facts } from '../../engine/problem';
import { AnalysisDesk, type AnalysisRequest } from './AnalysisDesk';

/** What the worker says to one request. */
export interface AnalysisAnswer {
  readonly id: number;
  readonly value?: unknown;
  /** An error loses its class on the way between threads: a problem travels by its parts. */
  readonly problem?: {
    readonly code: string;
    readonly facts: Facts;
    readonly cells: readonly CellReference[];
  };
  readonly error?: string;
}

const desk = new AnalysisDesk();

self.addEventListener('message', async ({ data }: MessageEvent<{ id: number; request: AnalysisRequest }>) => {
  self.postMessage(await answer(data.id, data.request));
});

async function answer(id: number, request: AnalysisRequest): Promise<AnalysisAnswer> {
  try {
    return { id, value: await desk.answer(request) };
  } catch (error) {
    if (error instanceof Problem) {
      const { code, facts, cells } = error;
      return { id, problem: { code, facts, cells } };
    }
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
