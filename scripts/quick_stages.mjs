import { heard, runSideBySide } from './stages.mjs'
import { typeStages } from './type_stages.mjs'

const stages = [
  ...typeStages.slice(0, 3),
  [
    'boundaries',
    () =>
      heard('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', 'packages', '--output-type', 'err'),
  ],
  ...typeStages.slice(3),
  [
    'format and lint',
    () => heard('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  ],
  ['docs fresh', () => heard('scripts/docs.ts', '--check')],
]

/** What needs neither a database nor a browser: types, boundaries, format and lint, and that generated docs are fresh. */
export const quickStage = ['types, boundaries, lint and docs', () => runSideBySide(stages)]
