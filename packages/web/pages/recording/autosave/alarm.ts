/** Rings once, at the earliest of the times that have been asked for: somebody who never rests is saved too. */
export interface Alarm {
  /** In so many milliseconds, if nothing earlier is asked for. */
  readonly ringAfter: (ms: number) => void
  readonly turnOff: () => void
}

export const alarmOf = (ring: () => void): Alarm => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let dueAt = Number.POSITIVE_INFINITY
  const turnOff = (): void => {
    clearTimeout(timer)
    dueAt = Number.POSITIVE_INFINITY
  }
  const ringAfter = (ms: number): void => {
    const at = performance.now() + ms
    if (at >= dueAt) return
    turnOff()
    dueAt = at
    timer = setTimeout(() => {
      dueAt = Number.POSITIVE_INFINITY
      ring()
    }, ms)
  }
  return { ringAfter, turnOff }
}
