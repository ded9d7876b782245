import type { Area } from './types';

/**
 * The rectangle around cells that come and go. Adding extends it; taking away at its edge marks it stale, and the
 * owner measures it again only when somebody asks.
 */
export class Bounds {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;
  private stale = false;

  add(row: number, column: number): void {
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  remove(row: number, column: number): void {
    if (row === this.top || row === this.bottom || column === this.left || column === this.right) {
      this.stale = true;
    }
  }

  /** All cells may have come or gone. */
  forget(): void {
    this.stale = true;
  }

  /** `measure` calls `add` for every cell that is still there. */
  area(measure: (bounds: Bounds) => void): Area | undefined {
    if (this.stale) {
      this.top = this.left = Infinity;
      this.bottom = this.right = -1;
      this.stale = false;
      measure(this);
    }
    if (this.bottom < 0) return undefined;
    return {
      row: this.top,
      column: this.left,
      rows: this.bottom - this.top + 1,
      columns: this.right - this.left + 1,
    };
  }
}
