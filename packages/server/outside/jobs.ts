import type { PgBoss } from 'pg-boss'
import type { Log } from './log.ts'

/** A queue by its name; `short`: an errand that waits is not asked for twice; so many are taken at a time. */
interface Queue {
  readonly name: string
  readonly policy?: 'short'
  readonly batchSize?: number
}

/** When an errand is done: after so many seconds; one that waits under the same key is enough. */
interface When {
  readonly key: string
  readonly afterSeconds: number
}

/** Work that goes on by itself, kept in the database until it is done; an errand holds ids alone, never what it works on. */
export interface Jobs<E extends object> {
  /** Has the work done: at once when this process is free, and again when it fails for want of the database. */
  ask(errand: E, when?: When): Promise<void>
  /** Opens the queue, which takes a while, for somebody who will soon ask. */
  ready(): Promise<void>
  /** Lets the work under way come to a point where it can stop. */
  stop(): Promise<void>
}

const role = 'lyhord_jobs'

/** A job is woken here when it is asked for; looking for those that others have asked for costs little this often. */
const lookEverySeconds = 60
const stopMs = 8_000

/**
 * A queue of this process, in a schema and as a role of its own that sees no other table. It is opened when it is
 * first needed: most starts need none.
 */
export const openJobs = <E extends object>(
  url: string,
  log: Log,
  work: (errand: E) => Promise<void>,
  queue: Queue,
): Jobs<E> => {
  let opened: Promise<Opened> | undefined
  const opening = (): Promise<Opened> => {
    opened ??= open(url, log, work, queue).catch((fault: unknown) => {
      opened = undefined
      throw fault
    })
    return opened
  }
  return {
    ready: () =>
      opening().then(
        () => undefined,
        () => undefined,
      ),
    ask: async (errand, when) => {
      const { boss, worker } = await opening()
      await boss.send(
        queue.name,
        errand,
        when ? { singletonKey: when.key, startAfter: when.afterSeconds } : undefined,
      )
      if (!when?.afterSeconds) boss.notifyWorker(worker)
    },
    stop: async () => {
      const open = await opened?.catch(() => undefined)
      await open?.boss.stop({ graceful: true, timeout: stopMs })
    },
  }
}

interface Opened {
  readonly boss: PgBoss
  readonly worker: string
}

const open = async <E extends object>(
  url: string,
  log: Log,
  work: (errand: E) => Promise<void>,
  { name, policy, batchSize = 1 }: Queue,
): Promise<Opened> => {
  const { PgBoss } = await import('pg-boss')
  const boss = new PgBoss({
    connectionString: url,
    options: `-c role=${role}`,
    schema: role,
    createSchema: false,
    max: 2,
    schedule: false,
    registerInstance: false,
    reindex: false,
    monitorVacuum: false,
  })
  boss.on('error', (fault) => log.warn({ fault: fault.name }, 'the job queue waits for the database'))
  await boss.start()
  await boss.createQueue(name, {
    ...(policy && { policy }),
    retryLimit: 5,
    retryDelay: 2,
    retryBackoff: true,
    expireInSeconds: 3600,
  })
  const worker = await boss.work<E>(
    name,
    { pollingIntervalSeconds: lookEverySeconds, batchSize },
    async (jobs) => {
      for (const { data } of jobs) await work(data)
    },
  )
  return { boss, worker }
}
