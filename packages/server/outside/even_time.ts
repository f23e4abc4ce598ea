import { setTimeout as pause } from 'node:timers/promises'

const gridMs = 100

/** When an even answer began; for {@link evenOut}. */
export const startedNow = (): number => performance.now()

/** Waits for the next whole tenth of a second since the start, so that how long a refusal takes tells nothing. */
export const evenOut = async (startedAt: number): Promise<void> => {
  const taken = performance.now() - startedAt
  await pause(Math.ceil(taken / gridMs) * gridMs - taken)
}
