import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { close } from './gold/close.ts'
import gold from './gold/kaplan_meier.json' with { type: 'json' }
import { histogram, merge } from './histogram.ts'
import { kaplanMeier } from './kaplan_meier.ts'
import { survivalAt } from './survival_at.ts'
import { survivalMedian } from './survival_median.ts'

const curveOf = (days: readonly number[], event: readonly number[], confidence = 0.95) => {
  const which = (wanted: number) => histogram(days.filter((_, place) => event[place] === wanted))
  return kaplanMeier(which(1), which(0), confidence)
}

const same = (found: number | undefined, expected: number | null, about: string): void =>
  expected === null ? assert.equal(found, undefined, about) : close(found, expected, 1e-12, about)

test('every step, its error and its log–log interval equal R survfit', () => {
  for (const { days, event, confidence, steps } of gold) {
    const curve = curveOf(days, event, confidence) ?? assert.fail()
    assert.equal(curve.n, days.length)
    assert.equal(curve.steps.length, steps.length)
    for (const [place, step] of steps.entries()) {
      const { day, atRisk, events, survival, error, interval } = curve.steps[place] ?? assert.fail()
      const about = `${days.length} followed, day ${step.day}`
      assert.deepEqual([day, atRisk, events], [step.day, step.atRisk, step.events], about)
      same(survival, step.survival, about)
      same(error, step.error, about)
      same(interval?.low, step.low, about)
      same(interval?.high, step.high, about)
    }
  }
})

test('the median and its limits equal those of R survfit', () => {
  for (const { days, event, confidence, median, low, high } of gold) {
    const found = survivalMedian(curveOf(days, event, confidence) ?? assert.fail())
    same(found.median, median, `${days.length} followed`)
    same(found.low, low, `${days.length} followed, low`)
    same(found.high, high, `${days.length} followed, high`)
  }
})

test('the share after 0, 10, 30 and 365 days equals R, and is not told past the last day of follow-up', () => {
  for (const { days, event, confidence, asked, at } of gold)
    for (const [place, day] of asked.entries()) {
      const curve = curveOf(days, event, confidence) ?? assert.fail()
      same(survivalAt(curve, day)?.survival, at[place] ?? null, `${days.length} followed, day ${day}`)
    }
})

test('nobody followed has no curve', () => assert.equal(kaplanMeier({}, {}), undefined))

test('without events the curve stays at 1 without an interval that would feign certainty', () => {
  const curve = kaplanMeier({}, { 30: 4 }) ?? assert.fail()
  assert.deepEqual(survivalAt(curve, 30), { survival: 1, interval: undefined })
  assert.equal(survivalAt(curve, 31), undefined)
})

const lengths = fc.array(fc.nat(60), { maxLength: 30 })

test('the curve of merged histograms is that of all the children together', () => {
  fc.assert(
    fc.property(lengths, lengths, lengths, lengths, (a, b, c, d) => {
      assert.deepEqual(
        kaplanMeier(merge(histogram(a), histogram(b)), merge(histogram(c), histogram(d))),
        kaplanMeier(histogram([...b, ...a]), histogram([...d, ...c])),
      )
    }),
  )
})

test('with everybody followed to the event the curve is the share who have waited longer', () => {
  fc.assert(
    fc.property(lengths, (days) => {
      for (const { day, survival } of kaplanMeier(histogram(days), {})?.steps ?? [])
        close(survival, days.filter((each) => each > day).length / days.length, 1e-12)
    }),
  )
})

test('the curve never rises, and its interval holds it', () => {
  fc.assert(
    fc.property(lengths, lengths, (events, censored) => {
      let last = 1
      for (const { survival, interval } of kaplanMeier(histogram(events), histogram(censored))?.steps ?? []) {
        assert.ok(survival <= last)
        last = survival
        if (interval) assert.ok(0 <= interval.low && interval.low <= survival && survival <= interval.high)
      }
    }),
  )
})
