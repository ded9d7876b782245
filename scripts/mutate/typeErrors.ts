import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Whether a text of a file would not compile in its place. */
export type BreaksTypes = (file: string, text: string) => boolean;

/** The compiler kept warm: a changed file costs its own check only. What the change breaks in other files is not seen. */
export function typeErrors(root: string): BreaksTypes {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const changed = new Map<string, { readonly text: string; readonly version: number }>();
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => fileNames,
    getScriptVersion: (path) => String(changed.get(path)?.version ?? 0),
    getScriptSnapshot: (path) => {
      const text = changed.get(path)?.text ?? ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  let version = 0;
  return (file, text) => {
    const path = join(root, file);
    version += 1;
    changed.set(path, { text, version });
    const errors = [...service.getSyntacticDiagnostics(path), ...service.getSemanticDiagnostics(path)];
    version += 1;
    changed.set(path, { text: readFileSync(path, 'utf8'), version });
    return errors.length > 0;
  };
}
