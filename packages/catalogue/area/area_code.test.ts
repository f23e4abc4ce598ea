import assert from 'node:assert/strict'
import { test } from 'node:test'
import { municipalityOfArea, readAreaCode } from './area_code.ts'

test('a municipality has four digits, a district two more after a hyphen', () => {
  assert.deepEqual(readAreaCode('0180'), { municipality: '0180' })
  assert.deepEqual(readAreaCode('0180-07'), { municipality: '0180', district: '07' })
})

test('other forms are no area codes', () => {
  for (const code of ['', '180', '01800', '0180-7', '0180-00', '0180-007', '0180_07', ' 0180'])
    assert.equal(readAreaCode(code), undefined, code)
})

test('a district lies in its municipality; an invented code lies in none', () => {
  assert.equal(municipalityOfArea('1480-03')?.name, 'Göteborg')
  assert.equal(municipalityOfArea('9901'), undefined)
})
