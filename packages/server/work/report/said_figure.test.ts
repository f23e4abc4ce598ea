import assert from 'node:assert/strict'
import { test } from 'node:test'
import { medianSaid } from './said_days.ts'
import { markSaid } from './said_figure.ts'
import { voiceIn } from './voice.ts'

const sv = voiceIn('sv')
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

test('the median of few is not said in halves, in an own report nor in a compiled one', () => {
  assert.equal(plain(medianSaid(104, 29, sv)), 'Medianen är 104 dagar, räknat på 29.')
  assert.equal(plain(medianSaid(104.4, 30, sv)), 'Hälften var klara inom 104 dagar.')
  assert.equal(plain(medianSaid(104, 8, voiceIn('en'))), 'The median is 104 days, counted on 8.')
})

test('a share of fewer than ten stands as it is beside its mark, without per cent', () => {
  assert.equal(plain(markSaid({ n: 4, numerator: 3, interval: [0.3, 0.95] }, sv)), '3 av 4')
  assert.equal(plain(markSaid({ n: 10, numerator: 5, interval: [0.24, 0.76] }, sv)), '50 (24–76)')
  assert.equal(markSaid({ n: 0, numerator: 0, interval: null }, sv), '–')
})
