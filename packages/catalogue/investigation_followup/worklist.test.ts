import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Answers, judgeOf } from '@lyhord/core'
import { followUpForm } from './form.ts'
import { followUpsDue } from './worklist.ts'

const ada = 'a'.repeat(64)
const granted: Answers = {
  utredning_id: 'U-1',
  barn_pseudonym: ada,
  kon: 'flicka',
  alder: 9,
  ensamkommande: 'nej',
  utredning_start: '2024-03-01',
  utredning_slut: '2024-06-27',
  utfall: 'insats',
  insatser: ['familjebehandling', 'kontaktfamilj'],
}
const followUp = (insats: string, uppfoljd_datum: string, more: Answers = {}): Answers => ({
  uppfoljning_id: `U-1/${insats}`,
  utredning_id: 'U-1',
  insats,
  uppfoljd_datum,
  ...more,
})
const due = (investigations: Answers[], followUps: Answers[], today: string) =>
  followUpsDue(investigations, followUps, today).map((d) => d.prefill.insats)

test('from eleven months after closing every granted intervention stands on the list', () => {
  assert.deepEqual(due([granted], [], '2025-05-26'), [])
  assert.deepEqual(due([granted], [], '2025-05-27'), ['familjebehandling', 'kontaktfamilj'])
})

test('an intervention that has been followed up leaves the list, the other stays', () => {
  assert.deepEqual(due([granted], [followUp('kontaktfamilj', '2025-06-20')], '2025-07-01'), [
    'familjebehandling',
  ])
})

test('a check after half a year is not the follow-up after a year, and its id is not given again', () => {
  const early = followUp('kontaktfamilj', '2024-12-20')
  const list = followUpsDue([granted], [early], '2025-07-01')
  assert.deepEqual(
    list.map((d) => d.prefill.uppfoljning_id),
    ['U-1/familjebehandling', 'U-1/kontaktfamilj/2'],
  )
})

test('a follow-up without the investigation’s id is found by child, closing day and intervention', () => {
  const { utredning_id: _, ...withoutId } = followUp('kontaktfamilj', '2025-06-20')
  const linked = { ...withoutId, barn_pseudonym: ada, utredning_slut: '2024-06-27' }
  assert.deepEqual(due([granted], [linked], '2025-07-01'), ['familjebehandling'])
  const another = { ...linked, utredning_slut: '2023-06-27' }
  assert.deepEqual(due([granted], [another], '2025-07-01'), ['familjebehandling', 'kontaktfamilj'])
})

test('nothing granted, nothing to follow up', () => {
  const refused = { ...granted, utfall: 'inget_behov' }
  const { utredning_slut: _, ...open } = granted
  assert.deepEqual(due([refused, open], [], '2026-07-01'), [])
})

test('what the investigation told is filled in, and can be handed in once the rest is answered', () => {
  const [first] = followUpsDue([granted], [], '2025-07-01')
  assert.deepEqual(first, {
    prefill: {
      uppfoljning_id: 'U-1/familjebehandling',
      utredning_id: 'U-1',
      barn_pseudonym: ada,
      kon: 'flicka',
      alder: 9,
      ensamkommande: 'nej',
      utredning_slut: '2024-06-27',
      insats: 'familjebehandling',
    },
    twelveMonths: '2025-06-27',
  })
  const rest = { uppfoljd_datum: '2025-06-30', insats_status: 'pagar', barnets_delaktighet: 'egen_rost' }
  assert.deepEqual(judgeOf(followUpForm).findings({ ...first?.prefill, ...rest }, '2025-12-31'), [])
})

test('a new investigation within twelve months is filled in, a later one is not', () => {
  const returned = (utredning_start: string): Answers => ({
    utredning_id: 'U-2',
    barn_pseudonym: ada,
    utredning_start,
    utredning_slut: '2025-12-01',
    utfall: 'inget_behov',
  })
  const answer = (day: string) => followUpsDue([granted, returned(day)], [], '2025-12-31')[0]?.prefill
  assert.equal(answer('2025-06-27')?.ny_utredning_datum, '2025-06-27')
  assert.equal(answer('2025-06-28')?.ny_utredning, undefined)
})

test('the longest waiting comes first', () => {
  const older = { ...granted, utredning_id: 'U-0', utredning_slut: '2024-01-10', insatser: ['hvb'] }
  assert.deepEqual(due([granted, older], [], '2025-07-01'), ['hvb', 'familjebehandling', 'kontaktfamilj'])
})
