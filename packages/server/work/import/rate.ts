/** How fast a job goes, from when it began here: a job that goes on after a stop counts from then. */
export interface Rate {
  perSecond(done: number): number
}

export const rateFrom = (doneBefore: number): Rate => {
  const began = performance.now()
  return {
    perSecond: (done) => {
      const seconds = (performance.now() - began) / 1000
      return seconds > 0 ? Math.round((done - doneBefore) / seconds) : 0
    },
  }
}
