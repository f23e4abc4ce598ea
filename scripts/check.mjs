// The quick one, before a commit: npm run check.
import { onNode24 } from './node24.mjs'
import { quickStage } from './quick_stages.mjs'
import { runTests } from './run_tests.mjs'
import { runStages } from './stages.mjs'

onNode24()

const pure = [{ name: 'quick', pattern: 'packages/{core,catalogue,contract}/**/*.test.ts', processes: 2 }]

process.exitCode = await runStages([quickStage, ['tests of the core', () => runTests(pure)]])
