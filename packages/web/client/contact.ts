/** Since when the server has not answered, as far as the last asking tells: ms, as `performance.now` has it. */
let awaySince: number | undefined
const listeners = new Set<() => void>()
const whenBack = new Set<() => void>()

/** For how long nobody is asked again after nobody answered, ms. */
const pause = 4000
let timer: ReturnType<typeof setTimeout> | undefined

/** Whether there is no contact with the server now: the network, the server or its database is away. */
export const isOutOfContact = (): boolean => awaySince !== undefined

/** Whether it has been so for a while: to ask once more would only keep somebody waiting. */
export const isAwayAWhile = (): boolean => awaySince !== undefined && performance.now() - awaySince > 500

/** Tells of every change; gives the way to stop. */
export const onContact = (listener: () => void): (() => void) => add(listeners, listener)

/** Acts each time the contact is back after having been lost; gives the way to stop. */
export const onBack = (act: () => void): (() => void) => add(whenBack, act)

const add = (to: Set<() => void>, one: () => void): (() => void) => {
  to.add(one)
  return () => void to.delete(one)
}

/** Notes how an asking went. While nobody answers, `look` is called now and then until somebody does. */
export const noteContact = (answered: boolean, look: () => void): void => {
  clearTimeout(timer)
  if (!answered) timer = setTimeout(look, pause)
  if (isOutOfContact() === !answered) return
  awaySince = answered ? undefined : performance.now()
  for (const listener of listeners) listener()
  if (answered) for (const act of whenBack) act()
}
