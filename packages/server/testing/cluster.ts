import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../outside/postgres/database.ts'
import { readPostmasterFile } from '../outside/postgres/postmaster_file.ts'

/** A PostgreSQL for one run of the tests; `url` is its superuser's. */
export interface TestCluster {
  readonly url: string
  readonly stop: () => Promise<void>
}

// The pipe closes however we end, kill -9 included, so a broken run leaves neither processes nor folders.
async function watchdog(dataDir: string): Promise<ChildProcess> {
  const running = await readPostmasterFile(join(dataDir, 'postgres'))
  const whenWeEnd = 'cat >/dev/null; kill -QUIT "$0"; sleep 1; rm -rf "$1"'
  const dog = spawn('/bin/sh', ['-c', whenWeEnd, `${running?.pid}`, dataDir], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  dog.unref()
  return dog
}

/** Starts an empty PostgreSQL in a temporary folder, without fsync; for tests only. */
export async function startTestCluster(): Promise<TestCluster> {
  const dataDir = await mkdtemp(join(tmpdir(), 'lyhord-test-'))
  const opening = await openDatabase(
    { port: 0, host: '127.0.0.1', dataDir, logLevel: 'silent', language: 'sv' },
    { purpose: 'test', durable: false },
  )
  if (!opening.ok) throw new Error(opening.reason.en)
  const dog = await watchdog(dataDir)
  const stop = async (): Promise<void> => {
    await opening.database.close()
    dog.kill('SIGKILL')
    await rm(dataDir, { recursive: true, force: true })
  }
  return { url: opening.database.url, stop }
}
