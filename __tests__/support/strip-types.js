import { stripTypeScriptTypes } from 'node:module';

/** Tests run as TypeScript runs in Node: its types are blanked out, so that lines and columns stay. */
export default {
  process: (source) => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) }),
};
