/** How far a form has come. Seconds of work so far, questions dealt with, questions left, and what the form says it costs. */
export interface Pace {
  readonly seconds: number
  readonly done: number
  readonly left: number
  readonly formMinutes: number
}

/** What is expected counts as this many answered questions against the person's own pace. */
const weight = 10

/**
 * Minutes left, not rounded: the pace the form expects, giving way to the person's own as questions are answered
 * (a weighted mean of seconds per question).
 */
export const minutesLeft = ({ seconds, done, left, formMinutes }: Pace): number => {
  const all = done + left
  if (all === 0) return 0
  const expected = (formMinutes * 60) / all
  return (left * (expected * weight + seconds)) / (weight + done) / 60
}
