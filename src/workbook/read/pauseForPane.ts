/**
 * Lets the pane draw and take clicks between two pieces of work, and stops when the person has cancelled.
 * `setTimeout` rather than a microtask: only a task lets the browser paint.
 */
export async function pauseForPane(signal?: AbortSignal): Promise<void> {
  throwIfCancelled(signal);
  await new Promise<void>((resume) => setTimeout(resume, 0));
  throwIfCancelled(signal);
}

export function throwIfCancelled(signal?: AbortSignal): void {
  if (signal?.aborted) throw new Cancelled();
}

/** The person stopped the run. Not a Problem: nothing is wrong and nothing needs a sentence of advice. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}
