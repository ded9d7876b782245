const transform = {
  '^.+\\.(t|j|mj)sx?$': [
    '@swc/jest',
    { jsc: { target: 'es2022', transform: { react: { runtime: 'automatic' } } } },
  ],
};

/** Folders whose tests start the stand-in for Excel or drive a browser; every other test is plain code. */
const standIn = ['host', 'bench', 'workbook', 'cli', 'functions', 'taskpane', 'scripts', 'oracle'];

/** A lane: `npx jest --selectProjects unit`. A test that needs a DOM asks for jsdom in its first line. */
function lane(displayName, testMatch, more = {}) {
  return {
    displayName,
    testMatch,
    testEnvironment: 'node',
    transform,
    transformIgnorePatterns: ['/node_modules/(?!(@borgar|@ooxml-tools|@stdlib|marked)/)'],
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
  testTimeout: 120_000,
  maxWorkers: '100%',
};
