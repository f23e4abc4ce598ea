import { heard } from './stages.mjs'

/* TypeScript 7, the compiler in machine code: a third of the processor time of the one written in itself, which
   dependency-cruiser still reads files with. One thread for each, since several compilations run side by side. */
const compiler = 'node_modules/typescript-native/bin/tsc'

/** One stage for each compilation, the longest first: several at a time end together only then. */
export const typeStages = [
  ['types of the server', 'packages/server'],
  ['types of the tests', 'tsconfig.tests.json'],
  ['types of the web', 'packages/web'],
  ['types of the contract', 'packages/contract'],
  ['types of the way in', 'packages/intake'],
  ['types of the core', 'packages/core'],
  ['types of the catalogue', 'packages/catalogue'],
  ['types of the worker', 'packages/web/offline/worker'],
].map(([name, project]) => [name, () => heard(compiler, '-p', project, '--singleThreaded')])
