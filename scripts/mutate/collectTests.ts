import { format } from 'node:util';
import { expect } from 'expect';

type Body = (...values: never[]) => unknown;

/** A `describe` or a file: what runs before and after the tests in it. */
interface Block {
  readonly parent: Block | undefined;
  readonly beforeAll: Body[];
  readonly beforeEach: Body[];
  readonly afterEach: Body[];
  readonly afterAll: Body[];
  /** Tests and blocks in the order in which they stand. */
  readonly children: (Block | TestCase)[];
}

interface TestCase {
  readonly name: string;
  readonly run: Body;
}

/** Gives a file the words in which tests are written, and keeps what it says with them. */
export function collectTests(load: () => void): Block {
  const root = blockIn(undefined);
  let open = root;
  let names: readonly string[] = [];
  const describe = (name: string, body: Body) => {
    const block = blockIn(open);
    open.children.push(block);
    const outer = { open, names };
    [open, names] = [block, [...names, name]];
    body();
    ({ open, names } = outer);
  };
  const test = (name: string, run: Body) => {
    open.children.push({ name: [...names, name].join(' '), run });
  };
  const skip = () => {};
  Object.assign(globalThis, {
    expect,
    describe: Object.assign(describe, { each: eachOf(describe) }),
    test: Object.assign(test, { each: eachOf(test), skip }),
    it: Object.assign(test, { each: eachOf(test), skip }),
    beforeAll: (body: Body) => open.beforeAll.push(body),
    beforeEach: (body: Body) => open.beforeEach.push(body),
    afterEach: (body: Body) => open.afterEach.push(body),
    afterAll: (body: Body) => open.afterAll.push(body),
  });
  load();
  return root;
}

/** Runs the tests whose names fit, until the first that fails: throws what it throws. */
export async function runBlock(block: Block, fits: RegExp): Promise<void> {
  let failure: unknown;
  try {
    for (const hook of block.beforeAll) await hook();
    for (const child of block.children) {
      if ('children' in child) await runBlock(child, fits);
      else if (fits.test(child.name)) await runTest(child, block);
    }
  } catch (error) {
    failure = error;
  }
  await cleanUp(block.afterAll, failure);
}

async function runTest({ run }: TestCase, block: Block): Promise<void> {
  const around: Block[] = [];
  for (let outer: Block | undefined = block; outer !== undefined; outer = outer.parent) around.unshift(outer);
  let failure: unknown;
  try {
    for (const { beforeEach } of around) for (const hook of beforeEach) await hook();
    await run();
  } catch (error) {
    failure = error;
  }
  await cleanUp(
    around.reverse().flatMap(({ afterEach }) => afterEach),
    failure,
  );
}

/** Runs what must run whatever happened; what happened first is what is thrown. */
async function cleanUp(hooks: readonly Body[], failure: unknown): Promise<void> {
  for (const hook of hooks) {
    try {
      await hook();
    } catch (error) {
      failure ??= error;
    }
  }
  if (failure !== undefined) throw failure;
}

function blockIn(parent: Block | undefined): Block {
  return { parent, beforeAll: [], beforeEach: [], afterEach: [], afterAll: [], children: [] };
}

/** `test.each`: a row that is a list gives several values, any other one value. */
function eachOf(say: (name: string, body: Body) => void) {
  return (rows: readonly unknown[]) => (name: string, body: Body) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      say(format(name, ...values), () => body(...(values as never[])));
    }
  };
}
