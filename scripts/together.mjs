import { describe, test } from 'node:test'

/**
 * Runs test files one after another in this process, each as a suite of its own: what one file opens before its tests
 * and closes after them stays within it. Most of what a small test costs is to read what it tests, so that once is
 * enough. A file that takes longer than `timeout` fails, and the next one begins.
 */
export async function together(files, timeout) {
  let done = false
  // a file that ends the process must not silence those after it
  process.once('exit', () => {
    if (!done) process.exitCode = 1
  })
  for (const file of files)
    await describe(file, { timeout }, async () => {
      await import(new URL(`../${file}`, import.meta.url)).catch((error) =>
        // as a test, since only tests are counted
        test('can be read', () => {
          throw error
        }),
      )
    })
  done = true
}
