import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { variables } from '../form/gold/small_form.ts'
import { words } from '../words.ts'
import { codesOn } from './value_set.ts'
import { codesOf, labelOf } from './variable.ts'

describe('the codes of a variable', () => {
  it('are those of its value set, yes and no, or none at all', () => {
    assert.deepEqual(
      codesOf(variables.main)?.map((c) => c.id),
      ['skola', 'vald', 'missbruk', 'okant'],
    )
    assert.deepEqual(
      codesOf(variables.extended)?.map((c) => c.id),
      ['ja', 'nej'],
    )
    assert.equal(codesOf(variables.talks), undefined)
  })
  it('have labels; an unknown code is its own label', () => {
    assert.equal(labelOf(variables.main, 'vald').sv, 'Våld')
    assert.deepEqual(labelOf(variables.main, 'brak'), words('brak', 'brak'))
    assert.equal(labelOf(variables.talks, '3').en, '3')
  })
  it('are valid from their first day to their last, both included', () => {
    const codes = [
      { id: 'ny', label: words('Ny', 'New'), validFrom: '2025-01-01' },
      { id: 'gammal', label: words('Gammal', 'Old'), validTo: '2024-12-31' },
      { id: 'alltid', label: words('Alltid', 'Always') },
    ]
    const on = (day: string) => codesOn({ ...variables.main.values, codes }, day).map((c) => c.id)
    assert.deepEqual(on('2024-12-31'), ['gammal', 'alltid'])
    assert.deepEqual(on('2025-01-01'), ['ny', 'alltid'])
  })
})
