import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placesFor } from './places.ts'

const names = (role: Parameters<typeof placesFor>[0]) => placesFor(role).map((p) => p.name.sv)

test('the caseworker records and sees results, but has no settings', () => {
  assert.deepEqual(names('caseworker'), ['Översikt', 'Samla in', 'Resultat', 'Kodbok'])
})

test('the administrator runs the house without seeing records or results', () => {
  assert.deepEqual(names('administrator'), ['Översikt', 'Kodbok', 'Inställningar'])
})
