/**
 * A real browser on a machine that does other work too can miss a moment that a test waits for. Such a test is tried
 * again, and the first failure is printed: what fails three times is broken. Only the browser lane reads this file.
 */
jest.retryTimes(2, { logErrorsBeforeRetry: true });
