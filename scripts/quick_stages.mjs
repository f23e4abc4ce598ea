import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './node24.mjs'
import { run, tool } from './stages.mjs'

/** What needs neither a database nor a browser: format and lint, types, boundaries, and that generated docs are fresh. */
export const quickStages = [
  ['format and lint', () => tool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'])],
  ['types', () => run(process.execPath, ['scripts/types.mjs'])],
  [
    'boundaries',
    () => tool('dependency-cruiser/bin/dependency-cruiser.mjs', ['packages', '--output-type', 'err']),
  ],
  [
    'docs fresh',
    async () =>
      existsSync(join(root, 'scripts/docs.ts')) ? run(process.execPath, ['scripts/docs.ts', '--check']) : 0,
  ],
]
