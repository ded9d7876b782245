/**
 * How npm is started: by node, with the script of the npm that started us. On Windows `npm` itself is a script of the
 * shell, and a shell parts words at their blanks.
 */
export function npmProgram(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): readonly [program: string, ...words: string[]] {
  const script = environment['npm_execpath'];
  return script !== undefined && /npm-cli\.[cm]?js$/.test(script) ? [process.execPath, script] : ['npm'];
}
