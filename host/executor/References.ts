import type { HostObject } from './HostObject';

/** Objects that the add-in keeps from request to request until it lets go of them. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private count = 0;

  get size(): number {
    return this.objects.size;
  }

  keep(object: HostObject): void {
    if (object.referenceId !== undefined) return;
    this.count += 1;
    object.referenceId = `{R${this.count.toString(16).toUpperCase().padStart(8, '0')}`;
    this.objects.set(object.referenceId, object);
  }

  get(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  remove(id: string): void {
    this.objects.delete(id);
  }

  removeAll(): void {
    this.objects.clear();
  }
}
