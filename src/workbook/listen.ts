import { runInExcel } from './runInExcel';

/** Registers a handler of an event of Excel. Gives the function that ends it. */
export async function listen<Facts>(
  register: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<Facts>,
): Promise<() => Promise<void>> {
  const registration = await runInExcel(async (context) => {
    const added = register(context);
    await context.sync();
    return added;
  });
  return () =>
    runInExcel(
      async (context) => {
        registration.remove();
        await context.sync();
      },
      { context: registration.context as Excel.RequestContext },
    );
}
