import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answers } from '@lyhord/core'
import { returnInKkikForm } from './return_in_kkik_form.ts'

const span = { from: '2024-01-01', to: '2024-06-30', followedTo: '2025-12-31' }
const investigation = (
  child: string,
  utredning_start: string,
  utredning_slut: string,
  more: Answers = {},
): Answers => ({
  utredning_id: `${child}-${utredning_start}`,
  barn_pseudonym: child.repeat(64),
  utredning_start,
  utredning_slut,
  alder: 9,
  utfall: 'inget_behov',
  ...more,
})
const withFamilyTreatment: Answers = { utfall: 'insats', insatser: ['familjebehandling'] }
const followUp = (of: string, insats_status: string, more: Answers = {}): Answers => ({
  utredning_id: of,
  insats: 'familjebehandling',
  uppfoljd_datum: '2025-03-30',
  insats_status,
  ...more,
})

const counted = (investigations: Answers[], followUps: Answers[] = [], of = span) =>
  returnInKkikForm(investigations, followUps, of).map(
    ({ n, returned, notFollowed, unknown }) => [n, returned, notFollowed, unknown] as const,
  )
const nobody = [0, 0, 0, 0] as const

test('children and young people by themselves: who came back within a year, and who did not', () => {
  const figures = returnInKkikForm(
    [
      investigation('a', '2024-01-10', '2024-03-10'),
      investigation('b', '2024-01-10', '2024-03-10'),
      investigation('b', '2025-03-10', '2025-06-10'),
      investigation('c', '2024-01-10', '2024-03-10', { alder: 15 }),
      investigation('c', '2025-03-11', '2025-06-10', { alder: 16 }),
      investigation('d', '2024-01-10', '2024-03-10', { ensamkommande: 'ja' }),
    ],
    [],
    span,
  )
  assert.deepEqual(
    figures.map(({ ageGroup, n, returned, notReturned }) => [ageGroup, n, returned, notReturned]),
    [
      ['0-12', 2, 1, 0.5],
      ['13-20', 1, 0, 1],
      [null, 0, 0, null],
    ],
  )
})

test('a case ends with the last intervention, not with the investigation', () => {
  const granted = investigation('a', '2023-06-01', '2023-10-01', withFamilyTreatment)
  const back = investigation('a', '2024-12-01', '2025-02-01')
  const ended = followUp('a-2023-06-01', 'avslutad_enligt_plan', {
    insats_slut: '2024-05-31',
    uppfoljd_datum: '2024-10-01',
  })
  assert.deepEqual(counted([granted, back], [ended]), [[1, 1, 0, 0], nobody, nobody])
})

test('a case with an ongoing intervention has not ended', () => {
  const granted = investigation('a', '2024-01-10', '2024-03-10', withFamilyTreatment)
  assert.deepEqual(counted([granted], [followUp('a-2024-01-10', 'pagar')]), [nobody, nobody, nobody])
})

test('an intervention that never began ends with the investigation', () => {
  const granted = investigation('a', '2024-01-10', '2024-03-10', withFamilyTreatment)
  assert.deepEqual(counted([granted], [followUp('a-2024-01-10', 'aldrig_paborjad')]), [
    [1, 0, 0, 0],
    nobody,
    nobody,
  ])
})

test('nobody followed it up, or there is no pseudonym: unknown, and seen', () => {
  const granted = investigation('a', '2024-01-10', '2024-03-10', withFamilyTreatment)
  const { barn_pseudonym: _, ...nameless } = investigation('b', '2024-01-10', '2024-03-10')
  assert.deepEqual(counted([granted, nameless]), [[0, 0, 0, 2], nobody, nobody])
})

test('an older case of which the end is not known makes the newer unknown', () => {
  const care = investigation('a', '2022-01-10', '2022-03-10', { utfall: 'lvu_ansokan' })
  assert.deepEqual(counted([care, investigation('a', '2024-01-10', '2024-03-10')]), [
    [0, 0, 0, 1],
    nobody,
    nobody,
  ])
})

test('a year that is not over is not counted, even when the child has come back', () => {
  const of = { ...span, followedTo: '2025-03-09' }
  const records = [
    investigation('a', '2024-01-10', '2024-03-10'),
    investigation('a', '2024-08-01', '2024-11-10'),
  ]
  assert.deepEqual(counted(records, [], of), [[0, 0, 1, 0], nobody, nobody])
})

test('a child counts once, at its last ended case in the span', () => {
  const records = [
    investigation('a', '2024-01-02', '2024-02-01'),
    investigation('a', '2024-03-01', '2024-05-01'),
  ]
  assert.deepEqual(counted(records), [[1, 0, 0, 0], nobody, nobody])
})

test('the former of two that overlap does not end a case, and an open one goes on', () => {
  const records = [
    investigation('a', '2024-01-02', '2024-03-01'),
    investigation('a', '2024-02-01', '2024-08-01'),
  ]
  assert.deepEqual(counted(records), [nobody, nobody, nobody])
  const { utredning_slut: _, ...open } = investigation('b', '2024-02-01', '2024-08-01')
  assert.deepEqual(counted([investigation('b', '2024-01-02', '2024-03-01'), open]), [nobody, nobody, nobody])
})

test('a new investigation that only the follow-up tells of counts', () => {
  const told = { barn_pseudonym: 'a'.repeat(64), ny_utredning: 'ja', ny_utredning_datum: '2024-10-01' }
  assert.deepEqual(counted([investigation('a', '2024-01-10', '2024-03-10')], [told]), [
    [1, 1, 0, 0],
    nobody,
    nobody,
  ])
})
