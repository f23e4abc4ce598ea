import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formById, municipalities } from '@lyhord/catalogue'
import {
  type Answers,
  canTellApart,
  emptyTally,
  findingsAcross,
  judgeOf,
  linkRecords,
  newcombe,
  type Tally,
  tabulate,
} from '@lyhord/core'
import { demonstration, demonstrationRecords, demonstrationSpan, plantedTruths } from './demonstration.ts'

const entry = formById('utredning')
assert.ok(entry)
const { form, indicators, groupings } = entry
const bySex = groupings.filter((g) => g.id === 'kon')

const tally = (records: readonly Answers[], indicator: string, kon?: string): Tally => {
  const cells = tabulate(linkRecords(records, form.keys), {
    indicators: indicators.filter((i) => i.id === indicator),
    by: kon === undefined ? [] : bySex,
  })
  return cells.find((c) => kon === undefined || c.group.kon === kon)?.tallies[indicator] ?? emptyTally()
}

const all = demonstration().map((m) => ({ ...m, records: demonstrationRecords(m.code) }))
const region = all.flatMap((m) => m.records)

test('no invented municipality bears the name or a code of a real one', () => {
  const real = new Set(municipalities.flatMap((m) => [m.name.toLowerCase(), m.code]))
  assert.ok(real.size >= 580)
  for (const { name, code } of demonstration()) {
    assert.ok(!real.has(name.toLowerCase()) && !real.has(code), name)
    assert.match(code, /^99(0[1-9]|1[0-5])$/)
  }
  assert.equal(new Set(demonstration().map((m) => m.name)).size, 15)
})

test('about four thousand investigations closed within two years, each place with its own', () => {
  assert.ok(region.length > 3900 && region.length < 4100, String(region.length))
  for (const { utredning_slut } of region)
    assert.ok(
      String(utredning_slut) >= demonstrationSpan.from && String(utredning_slut) <= demonstrationSpan.to,
    )
  for (const { size, records } of all) {
    assert.equal(records.length, size)
    assert.equal(new Set(records.map((r) => r.utredning_id)).size, size)
  }
  const children = all.map(
    (m) => new Set(m.records.map((r) => r.barn_pseudonym).filter((p) => p !== undefined)),
  )
  assert.equal(
    children.reduce((sum, c) => sum + c.size, 0),
    children.reduce((a, b) => a.union(b)).size,
  )
})

test('the demonstration is the same every time', () => {
  assert.deepEqual(demonstrationRecords('9912'), demonstrationRecords('9912'))
  assert.deepEqual(demonstrationRecords('0000'), [])
})

test('no invented record breaks a rule that stops it', () => {
  const judge = judgeOf(form)
  for (const { records } of all) {
    for (const answers of records) {
      const errors = judge.findings(answers, '2026-07-01').filter((f) => f.severity === 'error')
      assert.deepEqual(errors, [])
    }
    const across = findingsAcross(form.rulesAcross, records, '2026-07-01')
    assert.deepEqual(
      across.filter((f) => f.severity === 'error'),
      [],
    )
  }
})

for (const { municipality, indicator, shows } of plantedTruths) {
  const records = demonstrationRecords(municipality)
  test(`what was planted in ${municipality} is seen in ${indicator}`, () => {
    if (typeof shows === 'object') assert.ok(tally(records, indicator).n <= shows.atMost)
    else {
      const [high, low] =
        shows === 'girls_above_boys'
          ? [tally(records, indicator, 'flicka'), tally(records, indicator, 'pojke')]
          : [tally(records, indicator), tally(region, indicator)]
      const difference = newcombe(high, low)
      assert.ok(
        difference && canTellApart(difference) && difference.difference > 0.15,
        JSON.stringify(difference),
      )
    }
  })
}

test('what was not planted is not there: elsewhere girls and boys are met about as often', () => {
  const elsewhere = all.filter((m) => m.code !== '9905').flatMap((m) => m.records)
  const difference = newcombe(
    tally(elsewhere, 'samtal_minst_3', 'flicka'),
    tally(elsewhere, 'samtal_minst_3', 'pojke'),
  )
  assert.ok(difference && Math.abs(difference.difference) < 0.1, JSON.stringify(difference))
})
