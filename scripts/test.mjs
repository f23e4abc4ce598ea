// Everything: npm test. Types, lint and boundaries first, then every test on real PostgreSQL and in a real browser.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { onNode24, root } from './node24.mjs'
import { quickStage } from './quick_stages.mjs'
import { runTests } from './run_tests.mjs'
import { runStages } from './stages.mjs'

onNode24()

// there are many processes, and most of them read the whole server
process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules', '.cache', 'compiled')
// and live so short that a tenth of their work is to tidy a small nursery (MB)
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=32`

/**
 * What runs side by side, begun in this order: what needs no demonstration first, while that is made, and the small ones
 * last, so that no processor waits at the end. Those that start servers of their own have a process each; the others
 * share what they read, those that make releases the thread that makes them too.
 */
const groups = [
  {
    name: 'servers',
    pattern: 'packages/server/{outside/postgres,work/hub,work/demonstration}/**/*.test.ts',
    processes: Infinity,
  },
  {
    name: 'releases',
    pattern: 'packages/server/{resources,work/{comparison,equity,interpretations}}/**/*.test.ts',
    processes: 3,
  },
  { name: 'commands', pattern: 'packages/server/cli/**/*.test.ts', processes: 3 },
  {
    name: 'long journeys',
    pattern: 'journeys/{pictures,import,offline,around,own_forms,recording,results}.test.ts',
    processes: Infinity,
  },
  { name: 'server', pattern: 'packages/server/**/*.test.ts', processes: 2 },
  { name: 'journeys', pattern: 'journeys/**/*.test.ts', processes: Infinity },
  { name: 'pure', pattern: '{packages,scripts,bench}/**/*.test.ts', processes: 3 },
]

async function testsOnOneCluster() {
  const { startTestCluster } = await import('../packages/server/testing/cluster.ts')
  const { sweepTestDatabases } = await import('../packages/server/testing/database.ts')
  const given = process.env.LYHORD_TEST_DATABASE_URL
  const cluster = given ? { url: given, stop: () => sweepTestDatabases(given) } : await startTestCluster()
  process.env.LYHORD_TEST_DATABASE_URL = cluster.url
  try {
    return await runTests(groups)
  } finally {
    await cluster.stop()
  }
}

// made while the rest goes on; the first journeys wait for it
const { makeDemonstration } = await import('../journeys/product.ts')
const demonstration = makeDemonstration()
demonstration.catch(() => undefined)
process.exitCode = await runStages([quickStage, ['tests', testsOnOneCluster]])
try {
  await demonstration
} finally {
  await rm(process.env.LYHORD_DEMONSTRATION_FOLDER, { recursive: true, force: true })
}
