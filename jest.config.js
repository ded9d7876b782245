/** Unit and host tests run in Node; a test that needs a DOM asks for jsdom in its first line. */
const transform = {
  '^.+\\.(t|j|mj)sx?$': [
    '@swc/jest',
    { jsc: { target: 'es2022', transform: { react: { runtime: 'automatic' } } } },
  ],
};

module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  setupFilesAfterEnv: ['<rootDir>/test/browser/retryOnBusyMachine.ts'],
  transform,
  transformIgnorePatterns: ['/node_modules/(?!(@borgar|@ooxml-tools|@stdlib|marked)/)'],
  testTimeout: 120_000,
  maxWorkers: '100%',
};
