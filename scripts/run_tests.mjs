// Several groups of test files as one run of node:test: one report, one closing summary.
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { programsOf } from './test_programs.mjs'

// three more than there are processors: somebody always waits for a disk, a start or a page
const concurrency = availableParallelism() + 3

/** Runs the groups (see `programsOf`) side by side, begun in this order, and gives the exit code. No test is a failure. */
export async function runTests(groups) {
  const running = run({ files: programsOf(groups), concurrency })
  let passed = false
  running.on('test:summary', ({ file, success, counts }) => {
    // each process has a summary of its own; the last one is that of all
    if (file === undefined) passed = success && counts.tests > 0
  })
  const report = running.compose(new spec())
  report.pipe(process.stdout, { end: false })
  await once(report, 'end')
  return passed ? 0 : 1
}
