// Several groups of test files as one run of node:test: one report, one closing summary.
import { once } from 'node:events'
import { globSync } from 'node:fs'
import { Readable } from 'node:stream'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { root } from './node24.mjs'

// a file that hangs must not hang the run
const longest = 5 * 60_000

const closing = /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) ([\d.]+)$/

/**
 * Runs each group (`{ pattern, concurrency, prepare }`) after the other with the spec reporter; `prepare` gives what
 * clears up after it. Node closes every run with `tests N`, `pass N`, `fail N` …; those are held back and added up,
 * and come once, last. Gives the exit code.
 */
export async function runTests(groups) {
  const sums = new Map()
  async function* events() {
    for (const { pattern, concurrency, prepare } of groups) {
      const files = globSync(pattern, { cwd: root, exclude: ['**/node_modules/**', '**/dist/**'] }).sort()
      if (files.length === 0) continue
      const clear = await prepare?.()
      for await (const event of run({ files, cwd: root, concurrency, timeout: longest })) {
        const [, what, count] = (event.type === 'test:diagnostic' && closing.exec(event.data.message)) || []
        if (what) sums.set(what, (sums.get(what) ?? 0) + Number(count))
        else yield event
      }
      await clear?.()
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
