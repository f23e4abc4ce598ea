import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import { voiceIn } from '../voice.ts'
import { coverageBlocks } from './coverage.ts'

const indicators = formById('utredning')?.indicators ?? []
const chosen = ['samtal_minst_2', 'insats_andel'].flatMap((id) => indicators.find((i) => i.id === id) ?? [])
const member = (name: string, reported: boolean) => ({ code: name, name, reported })
const period = {
  members: [member('Östra', false), member('Alby', true), member('Åby', true)],
  areas: [
    { area: 'o', kind: 'delregion', name: 'Öster', invented: true, members: 2, label: null, units: ['a'] },
    { area: 'n', kind: 'delregion', name: 'Norr', invented: false, members: 1, label: null, units: [] },
  ],
  missing: { samtal_minst_2: 0.125 },
}

test('coverage tells who has reported, area by area, and what is missing of what is told', () => {
  const [members, areas, each, , missing] = coverageBlocks(
    { period, release: { region: 'Lindbygden' } },
    chosen,
    voiceIn('sv'),
  )
  assert.match(members?.kind === 'text' ? members.text : '', /^2 av 3 .*Lindbygden/)
  const rowsOf = (block: typeof areas) =>
    block?.kind === 'table'
      ? block.table.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.said)))
      : []
  assert.deepEqual(rowsOf(areas), [
    ['Norr', '1', '0', ''],
    ['Öster', '2', '1', voiceIn('sv').text.coverage.invented],
  ])
  assert.deepEqual(rowsOf(each), [
    ['Alby', 'Ja'],
    ['Åby', 'Ja'],
    ['Östra', 'Nej'],
  ])
  assert.deepEqual(rowsOf(missing), [['Träffade minst två gånger', '13']])
})
