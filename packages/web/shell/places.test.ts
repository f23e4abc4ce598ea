import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeOf, placesFor } from './places.ts'

const names = (role: Parameters<typeof placesFor>[0]) => placesFor(role).map((p) => p.name.sv)

const lit = (role: Parameters<typeof placesFor>[0], pathname: string) =>
  placeOf(pathname, placesFor(role))?.name.sv

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
  assert.equal(lit('lead', '/arende/abc/andra'), 'Samla in')
  assert.equal(lit('lead', '/arbetspass/abc'), 'Samla in')
  assert.equal(lit('lead', '/resultat'), undefined)
})

test('reports belong to Resultat, and to Jämför for the analyst, who has no results', () => {
  assert.equal(lit('lead', '/rapporter/ny'), 'Resultat')
  assert.equal(lit('analyst', '/rapporter/ny'), 'Jämför')
})
