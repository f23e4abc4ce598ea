import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indicators } from '@lyhord/catalogue/referral/indicators/index.ts'
import { formats } from '../../text/format.ts'
import { sv } from '../../text/sv/results.ts'
import type { Cell } from './answer.ts'
import { allTogether } from './groups.ts'
import { numberEnd, numberRows, numberSentence, numberTable } from './number_figure.ts'

const voice = { language: 'sv', text: sv, format: formats.sv } as const
const perChild = indicators.find((i) => i.kind === 'ratio')
const perThousand = indicators.find((i) => i.kind === 'rate')
assert.ok(perChild && perThousand)

const cellOf = (indicator: string, value: number | null): Cell => ({
  group: {},
  period: null,
  records: 14,
  results: [{ indicator, n: 10, missing: 2, numerator: 14, value, interval: null }],
})

test('how many there are for each is told as a number with a decimal, never as a share', () => {
  const cell = cellOf(perChild.id, 1.4)
  assert.equal(numberSentence(perChild, cell.results[0], voice), 'Aktualiseringar per barn: 1,4.')
  assert.deepEqual(numberTable(perChild, [allTogether(cell, voice)], voice).rows, [
    ['Alla', '1,4', '10', '2'],
  ])
})

test('a rate without inhabitants says what is missing', () => {
  const cell = cellOf(perThousand.id, null)
  assert.equal(numberSentence(perThousand, cell.results[0], voice), sv.figure.noInhabitants)
})

test('the axis holds the highest', () => {
  const endFor = (value: number) =>
    numberEnd(numberRows(perChild, [allTogether(cellOf(perChild.id, value), voice)], voice))
  assert.deepEqual([0.4, 1.4, 17, 300].map(endFor), [1, 2, 20, 500])
})
