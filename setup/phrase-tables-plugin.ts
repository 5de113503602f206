import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';

const MODULE = fileURLToPath(new URL('../utils/classify/phrase-tables.ts', import.meta.url));

/** The module with its tables ready-made, so that no browser makes them from the lexicons each time its background starts. @throws when it does not load. */
async function withTables(): Promise<string> {
  const { module } = await runnerImport<{ phraseTables(): unknown }>(MODULE, { configFile: false, logLevel: 'silent' });
  const json = JSON.stringify(JSON.stringify(module.phraseTables()));
  return `export const phraseTables = () => JSON.parse(${json});`;
}

/** Puts data in the place of the module that makes the phrase tables; made once per build. */
export function phraseTablesPlugin(): Plugin {
  let code: Promise<string> | undefined;
  return {
    name: 'overask-phrase-tables',
    enforce: 'pre',
    load(id) {
      if (id.split('?')[0] !== MODULE) return undefined;
      code ??= withTables();
      return code;
    },
  };
}
