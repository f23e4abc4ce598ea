// Everything: npm test. Types, lint and boundaries first, then every test on real PostgreSQL and in a real browser.
import { onNode24 } from './node24.mjs'
import { quickStages } from './quick_stages.mjs'
import { runTests } from './run_tests.mjs'
import { runStages } from './stages.mjs'

onNode24()

const groups = [
  { pattern: '{packages,scripts,bench}/**/*.test.ts', concurrency: 2 },
  { pattern: 'journeys/**/*.test.ts', concurrency: 2 },
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
