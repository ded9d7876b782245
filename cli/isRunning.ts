/** Whether there is a process of that number on this machine, whoever it belongs to. */
export function isRunning(id: number): boolean {
  try {
    // Signal 0 asks only whether there is such a process.
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
