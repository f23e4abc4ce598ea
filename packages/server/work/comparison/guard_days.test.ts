import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import type { ReleasedCell } from '@lyhord/core'
import { policyOf } from '@lyhord/core/disclosure/policy.ts'
import { reread } from '@lyhord/core/disclosure/reread.ts'
import { layOutAreas } from './area_sets.ts'
import { daysSharesOf } from './days_shares.ts'
import { guardDays } from './guard_days.ts'

const entry = formById('utredning')
assert.ok(entry)

test('the shares that days tell are found from what they count, and no others', () => {
  const found = (form: string) => {
    const of = formById(form)
    assert.ok(of)
    return daysSharesOf(of)
      .map(({ days, share }) => `${days} ${share}`)
      .toSorted()
  }
  assert.deepEqual(found('utredning'), ['utredningstid over_120_dagar', 'utredningstid over_fyra_manader'])
  assert.deepEqual(found('aktualisering'), ['akt_dagar_till_beslut akt_over_14_dagar'])
})

type Shown = Partial<Pick<ReleasedCell, 'n' | 'numerator' | 'median'>>
const table = (indicator: string, cells: Readonly<Record<string, Shown>>) => {
  const all = Object.entries(cells).map(([kon, shown]): ReleasedCell => {
    const hidden = 'numerator' in shown && shown.numerator === null ? ('protected' as const) : null
    return { area: '9910', period: '2025-H2', group: { kon }, n: null, numerator: null, hidden, ...shown }
  })
  return {
    indicator,
    grouping: 'kon' as const,
    released: reread({ indicator, policy: policyOf(4), cells: all }),
  }
}

test('limits that tell how many girls are over 120 days are not released where that is hidden', () => {
  const days = table('utredningstid', {
    Total: { n: 35, median: { days: 98, interval: [92, 107] } },
    flicka: { n: 18, median: { days: 96, interval: [80, 113] } },
    pojke: { n: 17, median: { days: 91, interval: [60, 112] } },
  })
  const over = (numerator: number | null) =>
    table('over_120_dagar', {
      Total: { n: 35, numerator: 6 },
      flicka: { n: 18, numerator },
      pojke: { n: 17, numerator: numerator === null ? null : 6 - numerator },
      ej_besvarad: { n: 0, numerator: 0 },
      uppgift_saknas: { n: 0, numerator: 0 },
    })
  const given = { entry, layout: layOutAreas(['9910'], []), units: ['9910'], width: 4 }
  const limitsOf = (numerator: number | null) =>
    guardDays([days, over(numerator)], given)[0]?.released.content.cells.map(
      (c) => c.median?.interval ?? null,
    )
  assert.deepEqual(limitsOf(null), [[92, 107], null, null])
  assert.deepEqual(limitsOf(6), [
    [92, 107],
    [80, 113],
    [60, 112],
  ])
})
