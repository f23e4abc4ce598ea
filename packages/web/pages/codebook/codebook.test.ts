import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import { words } from '@lyhord/core'
import { codebookOf } from './entries.ts'
import { searched } from './search.ts'
import { isUnused } from './uses.ts'

const entry = formById('utredning')
assert.ok(entry)
const { entryOf, questionCount, sections } = codebookOf(entry.form, entry)

const found = (search: string): readonly string[] =>
  searched(sections, search, 'sv').flatMap((s) => s.entries.map((e) => e.variable.id))

test('every question of the form is in the codebook', () => {
  assert.equal(sections.flatMap((s) => s.entries).length, questionCount)
  assert.ok(questionCount > 30)
})

test('an empty search shows everything', () => assert.equal(found('').length, questionCount))

test('a search finds ids, codes and words, with or without rings and dots', () => {
  assert.ok(found('antal_samtal_barn').includes('antal_samtal_barn'))
  assert.ok(found('familjehem').includes('insatser'))
  assert.ok(found('fodelse').includes('fodelseland'))
  assert.ok(found('FÖDELSELAND').includes('fodelseland'))
})

test('a question that is searched for by its whole id or name comes first, with its section', () => {
  for (const id of ['kon', 'insatser', 'utfall', 'utredning_slut']) assert.equal(found(id)[0], id)
  assert.equal(found(' Utredning_Slut ')[0], 'utredning_slut')
  assert.deepEqual(found('utfall').toSorted(), [...new Set(found('utfall'))].toSorted())
})

test('all words must be there', () => assert.deepEqual(found('kon xyzzy'), []))

test('a figure is listed with every variable it is counted from', () => {
  const ids = (variable: string) => entryOf(variable)?.uses.indicators.map((i) => i.id) ?? []
  assert.ok(ids('antal_samtal_barn').includes('samtal_minst_2'))
  assert.ok(ids('utredning_start').includes('utredningstid'))
  assert.ok(ids('barn_pseudonym').includes('ater_inom_ett_ar'))
})

test('a rule stands with the variables it is about', () =>
  assert.ok(entryOf('utfall')?.rules.some((r) => r.id === 'utredning-07')))

test('a variable that nothing uses is flagged; keys and splits are uses', () => {
  const none = { indicators: [], groupings: [], key: false }
  const grouping = { id: 'x', title: words('', ''), of: 'x', codes: [], groupOf: () => null }
  assert.equal(isUnused(none), true)
  assert.equal(isUnused({ ...none, key: true }), false)
  assert.equal(isUnused({ ...none, groupings: [grouping] }), false)
  assert.equal(entryOf('utredning_id')?.uses.key, true)
})
