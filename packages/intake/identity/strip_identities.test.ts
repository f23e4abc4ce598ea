import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ageOn } from '@lyhord/core/identity/identity.ts'
import { containsPersonalNumber } from '@lyhord/core/identity/personal_number.ts'
import { addDays } from '@lyhord/core/time/day.ts'
import fc from 'fast-check'
import { pseudonymsUnder } from '../keys/pseudonym.ts'
import { newKey } from '../keys/tenant_key.ts'
import { childColumnIn, identityColumnsIn } from './identity_columns.ts'
import { splitNumberIn } from './split_number.ts'
import { stripperOf } from './strip_identities.ts'

// Numbers are made as the tests run and belong to nobody: of the 1800s, or of days that no calendar has.
const key = newKey('Exempelnämnden', '2026-03-01')
const today = '2026-03-01'
const pseudonym = pseudonymsUnder(key)

const luhn = (nine: string) => {
  const products = [...nine].map((digit, at) => Number(digit) * (2 - (at % 2))).join('')
  return (10 - ([...products].reduce((sum, digit) => sum + Number(digit), 0) % 10)) % 10
}
const numbers = fc
  .tuple(fc.integer({ min: 0, max: 36523 }), fc.integer({ min: 0, max: 999 }))
  .map(([days, serial]) => {
    const birthDay = addDays('1800-01-01', days)
    const nine = birthDay.replaceAll('-', '').slice(2) + String(serial).padStart(3, '0')
    return { birthDay, canonical: birthDay.slice(0, 2) + nine + luhn(nine), boy: serial % 2 === 1 }
  })
const separators = fc.constantFrom('', '-', '+', ' ', ' - ', '–')
const written = fc
  .tuple(numbers, separators)
  .map(([number, by]) => ({ ...number, text: number.canonical.slice(0, 8) + by + number.canonical.slice(8) }))
const prose = fc.string({ unit: fc.constantFrom(...'aåäöbcdefz .,:;()/"\n0123456789-'), maxLength: 25 })

test('no number is left in any cell, and cells without numbers are as they were', () => {
  const strip = stripperOf({ key, today })
  const cells = fc.array(fc.oneof(prose, fc.tuple(prose, written, prose)), { maxLength: 8 })
  fc.assert(
    fc.property(cells, (parts) => {
      const row = parts.map((part) =>
        typeof part === 'string' ? part : `${part[0]} ${part[1].text} ${part[2]}`,
      )
      const { cells: clean } = strip(row)
      assert.equal(clean.length, row.length)
      for (const [at, cell] of clean.entries()) {
        assert.equal(containsPersonalNumber(cell), false, cell)
        if (!containsPersonalNumber(row[at] ?? '')) assert.equal(cell, row[at])
      }
    }),
    { numRuns: 500 },
  )
})

test('a number in running text becomes its pseudonym and the text around it stays', () => {
  fc.assert(
    fc.property(written, ({ text, canonical }) => {
      const { cells, replaced } = stripperOf({ key, today })([
        `Syskon: ${text}, samma adress`,
        `barn${text}x`,
      ])
      assert.deepEqual(cells, [
        `Syskon: ${pseudonym(canonical)}, samma adress`,
        `barn ${pseudonym(canonical)} x`,
      ])
      assert.equal(replaced, 2)
    }),
  )
})

test('of the child, age on the day of the row and legal sex are kept, and only a pseudonym', () => {
  const strip = stripperOf({ key, today, child: 1, ageAt: { column: 0 } })
  fc.assert(
    fc.property(written, fc.integer({ min: 0, max: 9000 }), ({ text, canonical, birthDay, boy }, later) => {
      const day = addDays(birthDay, later)
      const row = strip([day, `Ada Lund ${text}`, 'övrigt'])
      assert.deepEqual(row.cells, [day, pseudonym(canonical), 'övrigt'])
      assert.deepEqual([row.age, row.sex], [ageOn(birthDay, day), boy ? 'pojke' : 'flicka'])
      assert.deepEqual(row.notices, [])
    }),
  )
})

test('the same child has the same pseudonym in every column and every way of writing', () => {
  const strip = stripperOf({ key, today, child: 0, identities: [1] })
  fc.assert(
    fc.property(numbers, ({ canonical }) => {
      const [date, last] = [canonical.slice(0, 8), canonical.slice(8)]
      const { cells } = strip([`${date}-${last}`, ` ${date} ${last}`, `(${date}${last})`])
      assert.deepEqual(cells, [pseudonym(canonical), pseudonym(canonical), `(${pseudonym(canonical)})`])
    }),
  )
})

test('a column of identities reads any divider, wide digits, and four last that look like a time of day', () => {
  const strip = stripperOf({ key, today, identities: [0] })
  const ways = [
    (day: string, last: string) => `${day}.${last}`,
    (day: string, last: string) => `${day}/${last}`,
    (day: string, last: string) => `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)} ${last}`,
    (day: string, last: string) =>
      (day + last).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ]
  fc.assert(
    fc.property(numbers, fc.constantFrom(...ways), ({ canonical }, way) => {
      const { cells, notices } = strip([way(canonical.slice(0, 8), canonical.slice(8))])
      assert.deepEqual([cells, notices], [[pseudonym(canonical)], []])
    }),
  )
})

test('zeros that a spreadsheet dropped are put back where a column holds identities', () => {
  const strip = stripperOf({ key, today, child: 0 })
  const nine = '000230123'
  const ten = nine + luhn(nine)
  const { cells, notices } = strip([String(Number(ten))])
  assert.deepEqual([cells, notices], [[pseudonym(`20${ten}`)], []])
})

test('what cannot be read in a column of identities is taken out and told of, by column and never by content', () => {
  const strip = stripperOf({ key, today, child: 0, identities: [2] })
  for (const odd of ['Ada Lund', '1,89004E+11', 'okänt', '12345', '18900412']) {
    const { cells, notices } = strip([odd, 'x', odd])
    assert.deepEqual(cells, ['', 'x', ''])
    assert.deepEqual(
      notices.map(({ column, rule }) => [column, rule]),
      [
        [0, 'identitet-okand'],
        [2, 'identitet-okand'],
      ],
    )
    assert.ok(!JSON.stringify(notices).includes(odd))
  }
})

test('the day that the age is counted on may be written as Swedes write days', () => {
  const strip = stripperOf({ key, today, child: 0, ageAt: { column: 1 } })
  const days = ['31/10/1899', '31/10 1899', '31 okt 1899', '31.10.1899', '18991031 14:05', ' 18991031 ']
  for (const day of days) assert.equal(strip(['18890412-0006', day]).age, 10, day)
})

test('a mistyped number, several numbers and a missing day are told of', () => {
  const strip = stripperOf({ key, today, child: 0, ageAt: { column: 1 } })
  const rules = (row: readonly string[]) => strip(row).notices.map(({ rule }) => rule)
  const right = `18900230-123${luhn('900230123')}`
  const wrong = `18900412000${(luhn('890412000') + 1) % 10}`
  assert.deepEqual(rules([wrong, '2000-01-01']), ['identitet-kontrollsiffra'])
  assert.deepEqual(rules([right, '2000-01-01']), ['identitet-alder-saknas'])
  assert.deepEqual(rules([`${right}, 18890412-0006`, '2000-01-01']), [
    'identitet-flera',
    'identitet-alder-saknas',
  ])
  assert.deepEqual(rules(['18890412-0006', 'snart']), ['identitet-alder-saknas'])
  assert.deepEqual(rules(['18890412-0006', '2000-01-01 12:30']), [])
  assert.deepEqual(rules(['', '2000-01-01']), [])
})

test('a reserve number in the form that most regions follow is known where a column holds identities', () => {
  const { cells, age, sex, notices } = stripperOf({ key, today, child: 0, ageAt: { day: '1899-01-01' } })([
    '19980229-TA1B',
  ])
  assert.deepEqual([cells, age, sex], [[pseudonym('19980229TA1B')], undefined, undefined])
  assert.deepEqual(
    notices.map(({ rule }) => rule),
    ['identitet-alder-saknas'],
  )
})

test('a number in two columns becomes one pseudonym, and the last four stand nowhere', () => {
  const header = ['Ärende', 'Född', 'Sista fyra', 'Inkom']
  const split = splitNumberIn(header)
  assert.deepEqual(split, { day: 1, last: 2 })
  assert.ok(split)
  const strip = stripperOf({ key, today, split, child: 2, ageAt: { column: 3 } })
  fc.assert(
    fc.property(numbers, fc.constantFrom('-', '', '/'), ({ canonical, birthDay, boy }, by) => {
      const last = canonical.slice(8)
      for (const four of [last, `-${last}`, String(Number(last))]) {
        const day = birthDay.replaceAll('-', by)
        const { cells, age, sex, notices } = strip(['U-1', day, four, '1901-06-01'])
        assert.deepEqual(cells, ['U-1', day, pseudonym(canonical), '1901-06-01'])
        assert.deepEqual([age, sex, notices], [ageOn(birthDay, '1901-06-01'), boy ? 'pojke' : 'flicka', []])
      }
    }),
  )
  const { cells, notices } = strip(['U-1', 'okänt', '0006', '1901-06-01'])
  assert.deepEqual([cells[2], notices[0]?.rule], ['', 'identitet-okand'])
  for (const doubtful of [['Född'], ['Född', 'Födelsedatum', 'Sista fyra'], ['Antal samtal', 'Född 2010']])
    assert.equal(splitNumberIn(doubtful), undefined)
})

test('a file that is stripped already is left as it is', () => {
  const strip = stripperOf({ key, today, child: 0 })
  const row = [pseudonym('189004120006'), '2025-10-31', 'U-2025-1']
  assert.deepEqual(strip(row).cells, row)
})

test('headings that say identity are known, and the child among them', () => {
  const header = ['Ärende', 'Barnets personnummer', 'Vårdnadshavare pnr', 'Inkom', 'person_nr']
  assert.deepEqual(identityColumnsIn(header), [1, 2, 4])
  assert.equal(childColumnIn(header), 1)
  assert.equal(childColumnIn(['Pnr', 'Inkom']), 0)
  assert.equal(childColumnIn(['Personnummer 1', 'Personnummer 2']), undefined)
  assert.deepEqual(identityColumnsIn(['Personal', 'barn_pseudonym', 'utredning_id', 'apnrx', 'LÖPNR']), [])
})
