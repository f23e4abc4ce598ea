const nameOf = (record: string): string => `lyhord.arende.${record}`

/** Browsers have locks over https and on the machine itself only. */
const locks = (): LockManager | undefined => ('locks' in navigator ? navigator.locks : undefined)

/** Tells every tab that a record is open; `begin` when nobody sends it unseen. Gives the end of it. */
export const holdRecord = (record: string, begin: () => void): (() => void) => {
  let over = (): void => {}
  const end = new Promise<void>((go) => {
    over = go
  })
  let held = true
  const holding = (): Promise<void> => {
    if (held) begin()
    return held ? end : Promise.resolve()
  }
  const asked = locks()?.request(nameOf(record), { mode: 'shared' }, holding)
  if (!asked) begin()
  return () => {
    held = false
    over()
  }
}

/** Does something with a record that is open in no tab; `undefined` when it is open, or nobody can know. */
export const whileClosed = async <T>(record: string, work: () => Promise<T>): Promise<T | undefined> =>
  locks()?.request(nameOf(record), { ifAvailable: true }, (lock) => (lock ? work() : undefined))
