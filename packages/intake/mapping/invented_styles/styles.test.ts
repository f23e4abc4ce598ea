import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import { furtherStyles } from './further_styles.ts'
import { investigationStyles } from './investigation_styles.ts'
import { laterStyles } from './later_styles.ts'
import { measured, type Tally } from './measure.ts'
import { openServiceStyles } from './open_service_styles.ts'
import { referralStyles } from './referral_styles.ts'
import type { Style } from './style.ts'

type Styles = Readonly<Record<string, readonly Style[]>>

const known: Styles = {
  utredning: investigationStyles,
  aktualisering: referralStyles,
  oppen_insats: openServiceStyles,
}

const tallies = async (styles: Styles) =>
  Promise.all(
    Object.entries(styles).flatMap(([id, all]) => {
      const form = formById(id)?.form
      assert.ok(form)
      return all.map(async (style) => ({ id, ...style, ...(await measured(form, style)) }))
    }),
  )

const share = (of: readonly Tally[]): number => {
  const sum = (count: (tally: Tally) => number): number => of.reduce((all, tally) => all + count(tally), 0)
  return sum((t) => t.right) / sum((t) => t.right + t.left + t.wrong)
}

for (const [name, styles, least] of [
  ['styles that the vocabulary was made with', known, { columns: 0.98, values: 0.95 }],
  ['styles of further manners and forms', furtherStyles, { columns: 0.97, values: 0.95 }],
  ['styles that came later', laterStyles, { columns: 0.8, values: 0.95 }],
] as const)
  test(`${name}: nothing is suggested wrong, and most is suggested`, async () => {
    const all = await tallies(styles)
    for (const { id, manner, columns, values } of all)
      assert.equal(
        columns.wrong + values.wrong,
        0,
        `${id}, ${manner}: ${[...columns.told, ...values.told].join('\n')}`,
      )
    const [columns, values] = [share(all.map((one) => one.columns)), share(all.map((one) => one.values))]
    assert.ok(columns >= least.columns, `${columns} of the columns`)
    assert.ok(values >= least.values, `${values} of the values`)
  })

test('every form has at least six styles', () => {
  assert.ok(Object.values(known).every((styles) => styles.length >= 6))
})
