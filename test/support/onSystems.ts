/** For what Windows has not: pipes, devices and modes of files. Skipped there, visibly. */
export const onUnix = process.platform === 'win32' ? test.skip : test;

/** For what only Linux has, such as /proc. Skipped elsewhere, visibly. */
export const onLinux = process.platform === 'linux' ? test : test.skip;
