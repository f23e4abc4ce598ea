import assert from 'node:assert/strict'
import { test } from 'node:test'
import { counties } from './counties.ts'
import { municipalities, municipalityByCode } from './municipalities.ts'

test('290 municipalities in 21 counties, each code once and in order', () => {
  assert.equal(municipalities.length, 290)
  assert.equal(counties.length, 21)
  const codes = municipalities.map((m) => m.code)
  assert.deepEqual(codes, [...new Set(codes)].sort())
  for (const { code, name, officialName, county } of municipalities) {
    assert.match(code, /^\d{4}$/)
    assert.ok(name && officialName && county, code)
  }
  assert.equal(new Set(municipalities.map((m) => m.name)).size, 290)
})

test('a municipality is found by code, with its county', () => {
  assert.deepEqual(municipalityByCode('1496'), {
    code: '1496',
    name: 'Skövde',
    officialName: 'Skövde kommun',
    countyCode: '14',
    county: 'Västra Götalands län',
  })
  assert.equal(municipalityByCode('9901'), undefined)
})

test('a name that ends in s, x or a vowel takes no s before kommun, and Falun is Falu kommun', () => {
  for (const { name, officialName } of municipalities)
    if (/[sxzåäöaeiouy]$/i.test(name)) assert.equal(officialName, `${name} kommun`)
  assert.equal(municipalityByCode('2514')?.officialName, 'Kalix kommun')
  assert.equal(municipalityByCode('2513')?.officialName, 'Överkalix kommun')
  assert.equal(municipalityByCode('2080')?.officialName, 'Falu kommun')
})
