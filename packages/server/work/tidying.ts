/** A tidying that is done from time to time, one at a time. */
export interface Tidying {
  /** Does it now and from time to time. */
  begin(): void
  /** Does it in a little while: a database that was away is soon back. */
  soon(): void
  /** Waits for the one under way; none comes after it. */
  stop(): Promise<void>
}

const everyMs = 10 * 60_000
const soonMs = 5_000

/** `away`: it could not be done, and is done again soon. */
export const openTidying = (tidy: () => Promise<void>, away: () => void): Tidying => {
  let underWay = Promise.resolve()
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let waits: NodeJS.Timeout | undefined

  const now = (): void => {
    underWay = underWay.then(tidy).catch(() => {
      away()
      soon()
    })
  }
  const soon = (): void => {
    clearTimeout(waits)
    if (!stopped) waits = setTimeout(now, soonMs).unref()
  }
  return {
    begin: () => {
      now()
      timer = setInterval(now, everyMs).unref()
    },
    soon,
    stop: async () => {
      stopped = true
      clearInterval(timer)
      clearTimeout(waits)
      await underWay
    },
  }
}
