// Several groups of test files as one run of node:test: one report, one closing summary.
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Readable } from 'node:stream'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { longest, programsOf } from './test_programs.mjs'

// one more than there are processors: somebody always waits for a disk, a start or a page
const concurrency = availableParallelism() + 1

const closing = /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) ([\d.]+)$/

/**
 * Runs the groups of each phase (see `programsOf`) side by side, and the phases after one another, with the spec
 * reporter. Node closes every run with `tests N`, `pass N`, `fail N` …; those are held back and added up, and come
 * once, last. Gives the exit code.
 */
export async function runTests(phases) {
  const sums = new Map()
  async function* events() {
    for (const { groups, ready } of phases) {
      await ready?.()
      for await (const event of run({ files: programsOf(groups), concurrency, timeout: 3 * longest })) {
        const [, what, count] = (event.type === 'test:diagnostic' && closing.exec(event.data.message)) || []
        if (what) sums.set(what, (sums.get(what) ?? 0) + Number(count))
        else yield event
      }
    }
    for (const [what, count] of sums)
      yield { type: 'test:diagnostic', data: { nesting: 0, message: `${what} ${count}`, level: 'info' } }
  }
  const report = Readable.from(events()).pipe(new spec())
  report.pipe(process.stdout, { end: false })
  await once(report, 'end')
  const failed = (sums.get('fail') ?? 0) + (sums.get('cancelled') ?? 0)
  return failed > 0 || (sums.get('tests') ?? 0) === 0 ? 1 : 0
}
