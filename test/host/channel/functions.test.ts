import { excelForEachTest } from '../excelForEachTest';

describe("custom functions through Microsoft's runtime", () => {
  const excel = excelForEachTest(() => ({ customFunctions: true }));
  const call = async (name: string, parameters: unknown[]) => {
    await excel().host.session.functions.ready;
    return excel().host.session.functions.call(name, parameters, { address: 'Sheet1!D2' }).result;
  };

  test('get their arguments as Excel sends them, null for what is left out, and the calling cell', async () => {
    let received: unknown[] = [];
    excel().CustomFunctions.associate('ECHO', (...values: unknown[]) => {
      received = values.slice(0, 3);
      return (values[3] as CustomFunctions.Invocation).address ?? '';
    });
    const result = await call('ECHO', [
      [
        [1, null],
        ['x', true],
      ],
      null,
      0.5,
    ]);
    expect(result).toEqual({ ok: true, value: 'Sheet1!D2' });
    expect(received).toEqual([
      [
        [1, null],
        ['x', true],
      ],
      null,
      0.5,
    ]);
  });

  test('may take their time', async () => {
    excel().CustomFunctions.associate('LATER', async (value: number) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return value * 2;
    });
    expect(await call('LATER', [21])).toEqual({ ok: true, value: 42 });
  });

  test('end in the error value that they raise, with its sentence', async () => {
    const { CustomFunctions } = excel();
    const { Error: FunctionError, ErrorCode } = CustomFunctions;
    CustomFunctions.associate('MISSING', () => {
      throw new FunctionError(ErrorCode.notAvailable, 'no cohort');
    });
    CustomFunctions.associate('DIVIDE', async () => {
      throw new FunctionError(ErrorCode.divisionByZero);
    });
    CustomFunctions.associate('BREAK', () => {
      throw new Error('boom');
    });
    CustomFunctions.associate('NOTANUMBER', () => Number.NaN);
    expect(await call('MISSING', [])).toEqual({ ok: false, error: '#N/A', message: 'no cohort' });
    expect(await call('DIVIDE', [])).toMatchObject({ ok: false, error: '#DIV/0!' });
    expect(await call('BREAK', [])).toMatchObject({ ok: false, error: '#VALUE!' });
    expect(await call('NOTANUMBER', [])).toMatchObject({ ok: false, error: '#NUM!' });
  });

  test('hear that their result is no longer wanted', async () => {
    let cancelled = false;
    excel().CustomFunctions.associate('SLOW', (invocation: CustomFunctions.CancelableInvocation) => {
      invocation.onCanceled = () => {
        cancelled = true;
      };
      return new Promise<number>(() => undefined);
    });
    await excel().host.session.functions.ready;
    const { id } = excel().host.session.functions.call('SLOW', [], { cancelable: true });
    await new Promise((resolve) => setTimeout(resolve, 50));
    excel().host.session.functions.cancel(id);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(cancelled).toBe(true);
  });
});
