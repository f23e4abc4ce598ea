import { heard } from './stages.mjs'

/** One stage for each compilation, the longest first: several at a time end together only then. */
export const typeStages = [
  ['types of the web', 'packages/web'],
  ['types of the server', 'packages/server'],
  ['types of the tests', 'tsconfig.tests.json'],
  ['types of the contract', 'packages/contract'],
  ['types of the way in', 'packages/intake'],
  ['types of the core', 'packages/core'],
  ['types of the catalogue', 'packages/catalogue'],
].map(([name, project]) => [name, () => heard('scripts/check_types.mjs', project)])
