import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnsPages } from './columnsPages';
import { messagesPages } from './messagesPages';
import { parametersPages } from './parametersPages';
import { recipeSchema, recipeSchemaFile } from './recipeSchema';
import { rolesPages } from './rolesPages';

/** Writes the references of parameters, roles, columns and messages, and the schema of recipes. Run it after a change: npx tsx scripts/writeReferences.ts */
async function main(): Promise<void> {
  const pages = {
    ...parametersPages(),
    ...rolesPages(),
    ...messagesPages(),
    ...(await columnsPages()),
    [recipeSchemaFile]: recipeSchema(),
  };
  for (const [file, text] of Object.entries(pages)) writeFileSync(join(__dirname, '..', file), text);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
