import { isMadeOf } from './kinds.ts'

/** The built files by address, and a name that no other build has; both are filled in when the worker is built. */
declare const builtFiles: readonly string[]
declare const builtName: string

const page = '/'
const prefix = 'lyhord.'
const store = (): Promise<Cache> => caches.open(prefix + builtName)

/**
 * Keeps the page and every built file. One at a time, so that nobody who works waits for it; those that an earlier
 * build had already are not fetched again. Throws when something cannot be had, and the browser tries again later.
 */
export const keepBuild = async (): Promise<void> => {
  const kept = await store()
  for (const file of builtFiles) {
    const here = await keptFile(file)
    await (here ? kept.put(file, here) : kept.add(file))
  }
  const answer = await fetch(page, { cache: 'no-cache' })
  if (!answer.ok || !isMadeOf(await answer.clone().text(), builtFiles)) throw new Error('another build')
  await kept.put(page, answer)
}

/** Lets go of earlier builds: no open page is made of them. */
export const forgetEarlier = async (): Promise<void> => {
  const earlier = (await caches.keys()).filter(
    (name) => name.startsWith(prefix) && name !== prefix + builtName,
  )
  await Promise.all(earlier.map((name) => caches.delete(name)))
}

/** The one page as this build has it. */
export const keptPage = async (): Promise<Response | undefined> => (await store()).match(page)

/** A built file of any build that is kept: an open page may be of another than the worker. */
export const keptFile = (address: string): Promise<Response | undefined> => caches.match(address)
