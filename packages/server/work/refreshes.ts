/** Something that is made anew when what it is made from has changed: once for many changes, one after the other. */
export interface Refreshes {
  /** In a while, if none waits already. */
  soon(): void
  /** After what is under way; what waits is done with it. */
  now(): Promise<void>
  /** Finishes what is under way, and what waits. */
  finish(): Promise<void>
  /** Whatever waits is let go. */
  letGo(): void
}

/** Milliseconds: many changes in a row make one refresh; while each takes long, they get a tenth of the time at most. */
const pauseAfter = (took: number): number => Math.max(2_000, took * 9)
const pauseWhenAway = 2_000

/** `refresh` answers false when it could not be done, and is then tried again. */
export const refreshesOf = (refresh: () => Promise<boolean>): Refreshes => {
  let waiting: NodeJS.Timeout | undefined
  let line = Promise.resolve()
  let took = 0

  const wait = (pause: number): void => {
    waiting ??= setTimeout(() => void now(), pause).unref()
  }
  const letGo = (): void => {
    clearTimeout(waiting)
    waiting = undefined
  }
  const run = async (): Promise<void> => {
    const began = performance.now()
    const done = await refresh()
    took = performance.now() - began
    if (!done) wait(pauseWhenAway)
  }
  const now = (): Promise<void> => {
    letGo()
    line = line.then(run)
    return line
  }
  return {
    soon: () => wait(pauseAfter(took)),
    now,
    finish: () => (waiting === undefined ? line : now()),
    letGo,
  }
}
