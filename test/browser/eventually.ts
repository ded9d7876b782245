/** Waits until a reading equals what is expected; fails with the last reading when it does not within the time. */
export async function eventually<Value>(
  read: () => Promise<Value>,
  expected: Value,
  milliseconds = 10_000,
): Promise<void> {
  const deadline = Date.now() + milliseconds;
  let value = await read();
  while (value !== expected && Date.now() < deadline) {
    await new Promise((resume) => setTimeout(resume, 50));
    value = await read();
  }
  expect(value).toBe(expected);
}
