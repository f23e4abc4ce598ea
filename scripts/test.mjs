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

/** Those that start servers of their own have a process each; the others share what they read. */
const withoutBrowser = [
  {
    name: 'servers',
    pattern: 'packages/server/{outside/postgres,work/hub,work/demonstration}/**/*.test.ts',
    processes: Infinity,
  },
  { name: 'commands', pattern: 'packages/server/cli/**/*.test.ts', processes: 3 },
  { name: 'server', pattern: 'packages/server/**/*.test.ts', processes: 6 },
  { name: 'pure', pattern: '{packages,scripts,bench}/**/*.test.ts', processes: 2 },
]
const journeys = [
  // the longest first, so that no processor waits at the end
  {
    name: 'long journeys',
    pattern: 'journeys/{pictures,import,comparison,own_forms,recording}.test.ts',
    processes: Infinity,
  },
  { name: 'journeys', pattern: 'journeys/**/*.test.ts', processes: Infinity },
]

/** One start with the demonstration, that every journey begins from a copy of, made while the others run. */
async function demonstrationFolder() {
  const { makeDemonstrationFolder } = await import('../journeys/product.ts')
  const folder = await makeDemonstrationFolder()
  process.env.LYHORD_DEMONSTRATION_FOLDER = folder
  return folder
}

async function everyTest() {
  const making = demonstrationFolder()
  // told of when the journeys begin
  making.catch(() => undefined)
  try {
    return await runTests([{ groups: withoutBrowser }, { groups: journeys, ready: () => making }])
  } finally {
    await making.then((folder) => rm(folder, { recursive: true, force: true }))
  }
}

async function testsOnOneCluster() {
  const { startTestCluster } = await import('../packages/server/testing/cluster.ts')
  const { sweepTestDatabases } = await import('../packages/server/testing/database.ts')
  const given = process.env.LYHORD_TEST_DATABASE_URL
  const cluster = given ? { url: given, stop: () => sweepTestDatabases(given) } : await startTestCluster()
  process.env.LYHORD_TEST_DATABASE_URL = cluster.url
  try {
    return await everyTest()
  } finally {
    await cluster.stop()
  }
}

process.exitCode = await runStages([quickStage, ['tests', testsOnOneCluster]])
