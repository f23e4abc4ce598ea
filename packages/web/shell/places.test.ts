import assert from 'node:assert/strict'
import { test } from 'node:test'
import { belongsTo, placesFor } from './places.ts'

const names = (role: Parameters<typeof placesFor>[0]) => placesFor(role).map((p) => p.name.sv)

test('the caseworker records and sees results, but has no settings', () => {
  assert.deepEqual(names('caseworker'), ['Översikt', 'Samla in', 'Resultat', 'Jämför', 'Kodbok'])
})

test('the analyst compares, and sees no collection and no results of one board', () => {
  assert.deepEqual(names('analyst'), ['Översikt', 'Jämför', 'Kodbok'])
})

test('the administrator runs the house without seeing records or results', () => {
  assert.deepEqual(names('administrator'), ['Översikt', 'Kodbok', 'Inställningar'])
})

test('a record and a work session belong to Samla in, and to nothing else', () => {
  const lit = (pathname: string) =>
    placesFor('lead')
      .filter((p) => belongsTo(p, pathname))
      .map((p) => p.name.sv)
  assert.deepEqual(lit('/arende/abc/andra'), ['Samla in'])
  assert.deepEqual(lit('/arbetspass/abc'), ['Samla in'])
  assert.deepEqual(lit('/resultat'), [])
})
