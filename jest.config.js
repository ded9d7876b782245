const transform = {
  '^.+\\.(t|j|mj)sx?$': [
    '@swc/jest',
    { jsc: { target: 'es2022', transform: { react: { runtime: 'automatic' } } } },
  ],
};

/**
 * What the language itself brings. Jest runs tests in a context of their own, where every look at a global is slow:
 * handed to each module as a parameter, these cost nothing, and whatever counts runs up to four times as fast. Not among
 * them are `Date`, which a test may replace, `NaN`, which Jest takes for missing, and `Symbol`, a name that Fluent declares.
 */
const builtIns = [
  ...['Array', 'BigInt', 'Boolean', 'Error', 'Infinity', 'Intl', 'JSON', 'Map', 'Math', 'Number', 'Object'],
  ...['Promise', 'Proxy', 'Reflect', 'RegExp', 'Set', 'String', 'WeakMap', 'WeakSet'],
  ...['ArrayBuffer', 'DataView', 'Float32Array', 'Float64Array', 'Int8Array', 'Int16Array', 'Int32Array'],
  ...['Uint8Array', 'Uint8ClampedArray', 'Uint16Array', 'Uint32Array', 'RangeError', 'TypeError'],
  ...['isNaN', 'isFinite', 'parseFloat', 'parseInt'],
];

/** Folders whose tests start the stand-in for Excel or drive a browser; every other test is plain code. */
const standIn = ['host', 'bench', 'workbook', 'cli', 'functions', 'taskpane', 'scripts', 'oracle'];

/** A lane: `npx jest --selectProjects unit`. A test that needs a DOM asks for jsdom in its first line. */
function lane(displayName, testMatch, more = {}) {
  return {
    displayName,
    testMatch,
    testEnvironment: 'node',
    transform,
    sandboxInjectedGlobals: builtIns,
    transformIgnorePatterns: ['/node_modules/(?!(@borgar|@ooxml-tools|@stdlib|echarts|marked|zrender)/)'],
    ...more,
  };
}

const tests = '**/*.test.{ts,tsx}';
const inFolders = (folders) => `<rootDir>/test/{${folders.join(',')}}/${tests}`;

module.exports = {
  projects: [
    lane('unit', [`<rootDir>/test/${tests}`], {
      testPathIgnorePatterns: [...standIn, 'browser'].map((folder) => `<rootDir>/test/${folder}/`),
    }),
    lane('host', [inFolders(standIn)]),
    lane('browser', [`<rootDir>/test/browser/${tests}`], {
      setupFilesAfterEnv: ['<rootDir>/test/browser/retryOnBusyMachine.ts'],
    }),
  ],
  reporters: ['default', '<rootDir>/scripts/quick/rememberDurations.js'],
  testSequencer: '<rootDir>/scripts/browserFirst.js',
  testTimeout: 120_000,
  maxWorkers: '100%',
};
