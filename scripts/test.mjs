// Everything: npm test. Types, lint and boundaries first, then every test on real PostgreSQL and in a real browser.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { onNode24, root } from './node24.mjs'
import { quickStages } from './quick_stages.mjs'
import { runTests } from './run_tests.mjs'
import { runStages } from './stages.mjs'

onNode24()

// every test file is a process of its own, and most of them read the whole server
process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules', '.cache', 'compiled')

/** One start with the demonstration, that every journey begins from a copy of. */
async function demonstrationFolder() {
  const { makeDemonstrationFolder } = await import('../journeys/product.ts')
  const folder = await makeDemonstrationFolder()
  process.env.LYHORD_DEMONSTRATION_FOLDER = folder
  return () => rm(folder, { recursive: true, force: true })
}

const groups = [
  { pattern: '{packages,scripts,bench}/**/*.test.ts', concurrency: 2 },
  { pattern: 'journeys/**/*.test.ts', concurrency: 2, prepare: demonstrationFolder },
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

process.exitCode = await runStages([...quickStages, ['tests', testsOnOneCluster]])
