import { describe, test } from 'node:test'
import { Worker } from 'node:worker_threads'

/** A test file that hangs must not hang the run (ms). */
const longest = 10 * 60_000

/** What still goes on so long after the last test was forgotten by one of them (ms). */
const afterwards = 20_000

/**
 * Runs test files one after another in this process, each as a suite of its own: what one file opens before its tests
 * and closes after them stays within it. Most of what a small test costs is to read what it tests, so that once is
 * enough. A file that takes longer than `most` fails, and the next one begins. The process always ends: the test runner
 * waits for it without limit.
 */
export async function together(files, most = longest, rest = afterwards) {
  let done = false
  // a file that ends the process must not silence those after it
  process.once('exit', () => {
    if (!done) process.exitCode = 1
  })
  killedAfter(3 * most)
  // a file that waits for nothing at all would end the process too
  const held = setInterval(() => undefined, most)
  for (const file of files)
    await describe(file, { timeout: most }, async () => {
      await import(new URL(`../${file}`, import.meta.url)).catch((error) =>
        // as a test, since only tests are counted
        test('can be read', () => {
          throw error
        }),
      )
    })
  done = true
  clearInterval(held)
  setTimeout(endLeft, rest).unref()
}

/** A thread of its own: a test that never gives the processor back gives it to no timer either. */
function killedAfter(ms) {
  const kill = `setTimeout(() => process.kill(process.pid, 'SIGKILL'), ${ms})`
  new Worker(kill, { eval: true }).unref()
}

function endLeft() {
  console.error(`left open after the tests: ${process.getActiveResourcesInfo().join(', ')}`)
  process.exit(1)
}
