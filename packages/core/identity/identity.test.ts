import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../time/day.ts'
import { ageOn, identitiesIn, isInvented } from './identity.ts'

// As in personal_number.test.ts, every number is made as the test runs and can belong to nobody: of the 1800s.
const range = (min: number, max: number) => fc.integer({ min, max })
const on = '2026-03-01'

const luhn = (nine: string) => {
  const products = [...nine].map((digit, at) => Number(digit) * (2 - (at % 2))).join('')
  return (10 - ([...products].reduce((sum, digit) => sum + Number(digit), 0) % 10)) % 10
}

const born = range(0, 36523).map((days) => addDays('1800-01-01', days))
const serials = range(0, 999).map((n) => String(n).padStart(3, '0'))
const people = fc.tuple(born, serials, fc.boolean()).map(([birthDay, serial, coordination]) => {
  const [year = '', month = '', date = ''] = birthDay.split('-')
  const day = coordination ? String(Number(date) + 60) : date
  const last = serial + luhn(year.slice(2) + month + day + serial)
  return { birthDay, serial, coordination, year, month, day, last }
})
type Person = typeof people extends fc.Arbitrary<infer P> ? P : never

const ways: readonly ((p: Person) => string)[] = [
  ({ year, month, day, last }) => `${year}${month}${day}${last}`,
  ({ year, month, day, last }) => `${year}${month}${day}-${last}`,
  ({ year, month, day, last }) => `${year}${month}${day}+${last}`,
  ({ year, month, day, last }) => `${year} ${month}${day} - ${last}`,
  ({ year, month, day, last }) => `${year} ${month}${day} ${last}`,
  ({ year, month, day, last }) => `${year} ${month} ${day} ${last}`,
  ({ year, month, day, last }) => `${year}-${month}-${day}-${last}`,
  ({ year, month, day, last }) => `${year}-${month}-${day} ${last}`,
  ({ year, month, day, last }) => `${year}.${month}.${day} - ${last}`,
  ({ year, month, day, last }) => `${year}/${month}/${day}\u00a0${last}`,
  ({ year, month, day, last }) => `${year}${month}${day} – ${last}`,
]

/** A day and four digits that may be a time of day are not taken for a number. */
const isTime = (last: string) => /^(?:[01]\d|2[0-3])[0-5]\d$/.test(last)

test('however a number is written it is the same person, with birth day, sex and kind', () => {
  fc.assert(
    fc.property(people, fc.constantFrom(...ways), (person, write) => {
      fc.pre(!(isTime(person.last) && /[-./]\d\d\s/.test(write(person))))
      const [found, ...more] = identitiesIn(`Barn: ${write(person)}.`, on)
      const { birthDay, serial, coordination, year, month, day, last } = person
      assert.deepEqual(more, [])
      assert.deepEqual(found, {
        start: 6,
        end: 6 + write(person).length,
        canonical: year + month + day + last,
        kind: coordination ? 'coordination' : 'personal',
        birthDay,
        sex: Number(serial) % 2 === 0 ? 'female' : 'male',
        agrees: true,
      })
    }),
    { numRuns: 1000 },
  )
})

test('ten digits mean somebody under a hundred that year, and with a plus somebody of a hundred or more', () => {
  fc.assert(
    fc.property(people, range(1990, 2090), fc.boolean(), ({ year, month, day, last }, now, plus) => {
      const [found] = identitiesIn(`${year.slice(2)}${month}${day}${plus ? '+' : '-'}${last}`, `${now}-06-15`)
      const turns = now - Number(found?.canonical.slice(0, 4))
      assert.equal(Math.floor(turns / 100), plus ? 1 : 0)
      assert.equal(found?.canonical.slice(2), year.slice(2) + month + day + last)
    }),
  )
})

test('a child and a great-grandmother who share ten digits are told apart by the dash', () => {
  const day = '230230'
  const last = `123${luhn(`${day}123`)}`
  const centuries = [`${day}-${last}`, `${day}${last}`, `${day}+${last}`].map((text) =>
    identitiesIn(text, on)[0]?.canonical.slice(0, 4),
  )
  assert.deepEqual(centuries, ['2023', '2023', '1923'])
})

test('a mistyped number is read and said to disagree', () => {
  fc.assert(
    fc.property(people, range(1, 9), ({ year, month, day, last }, error) => {
      const wrong = last.slice(0, 3) + ((Number(last[3]) + error) % 10)
      assert.equal(identitiesIn(`${year}${month}${day}-${wrong}`, on)[0]?.agrees, false)
    }),
  )
})

test('a number of a day that no calendar has gives no birth day', () => {
  const [found] = identitiesIn('990230-1234', on)
  assert.deepEqual([found?.canonical, found?.birthDay], ['199902301234', undefined])
  assert.equal(found && isInvented(found, on), true)
})

test('numbers of nobody alive are told: of the 1800s, the future and no calendar', () => {
  fc.assert(
    fc.property(people, ({ year, month, day, last }) => {
      const old = identitiesIn(`${year}${month}${day}${last}`, on).map((found) => isInvented(found, on))
      assert.deepEqual(old, [true])
      const later = identitiesIn(`20${year.slice(2)}${month}${day}-${last}`, on)
      for (const found of later)
        assert.equal(isInvented(found, on), found.birthDay === undefined || found.birthDay > on)
    }),
  )
})

test('age is counted in birthdays', () => {
  assert.equal(ageOn('2010-05-17', '2025-05-16'), 14)
  assert.equal(ageOn('2010-05-17', '2025-05-17'), 15)
  assert.equal(ageOn('2024-02-29', '2025-02-28'), 0)
  assert.equal(ageOn('2024-02-29', '2025-03-01'), 1)
  assert.equal(ageOn('2025-05-17', '2025-05-01'), -1)
})

// The examples are the issuers' own, of numbers that nobody has (Inera, "Lokala reservidn"), or made in their formats.
test('reserve numbers in the published formats are found and read', () => {
  const seen = (text: string) =>
    identitiesIn(text, on).map(({ canonical, kind, birthDay, sex }) => [canonical, kind, birthDay, sex])
  assert.deepEqual(seen('991981000010'), [['991981000010', 'reserve', undefined, 'male']])
  assert.deepEqual(seen('se 18810829-M0 och 19810829M071'), [
    ['19810829M071', 'reserve', '1981-08-29', 'male'],
  ])
  assert.deepEqual(seen('19450829-K088'), [['19450829K088', 'reserve', '1945-08-29', 'female']])
  assert.deepEqual(seen('19930829X802'), [['19930829X802', 'reserve', '1993-08-29', undefined]])
  assert.deepEqual(seen('19810829SU3A'), [['19810829SU3A', 'reserve', '1981-08-29', 'male']])
  assert.deepEqual(seen('Barnet 20100105-T123, se ovan'), [
    ['20100105T123', 'reserve', '2010-01-05', 'female'],
  ])
  assert.deepEqual(seen('20100105TF10'), [['20100105TF10', 'reserve', '2010-01-05', 'male']])
  assert.deepEqual(seen('198108320014'), [['198108320014', 'reserve', undefined, undefined]])
  assert.deepEqual(seen('22990229-FH21'), [['22990229FH21', 'reserve', undefined, 'female']])
  assert.deepEqual(seen('26110228FHK1'), [['26110228FHK1', 'reserve', '2011-02-28', undefined]])
  assert.deepEqual(seen('00342145-BZ31'), [['00342145BZ31', 'reserve', undefined, 'male']])
})

test('a wrong check digit, or a letter that no series has, makes it no reserve number', () => {
  for (const text of [
    '991981000011',
    '19810829M072',
    '198108320015',
    '22990229-IO21',
    '99203000000',
    '20251031-AB12',
    '20251332-T123',
    '20251031T1430',
    '20251031T143000',
    '20251031-T12',
    '20251031-TX12',
    'X20251031-T123',
    'T123-20251031',
  ])
    assert.deepEqual(identitiesIn(text, on), [], text)
})

test('local ids, days, stamps and telephone numbers of every kind are let through', () => {
  const number = (max: number) => fc.integer({ min: 0, max })
  const two = (n: number) => String(n).padStart(2, '0')
  const day = fc
    .tuple(range(1950, 2060), range(1, 12), range(1, 28))
    .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`)
  const innocent = fc.oneof(
    day,
    fc.tuple(day, number(23), number(59)).map(([d, h, m]) => `${d} ${two(h)}:${two(m)}`),
    fc.tuple(day, number(23), number(59)).map(([d, h, m]) => `${d} ${two(h)}${two(m)}`),
    fc.tuple(day, number(23), number(59)).map(([d, h, m]) => `${d.replaceAll('-', '/')} ${two(h)}.${two(m)}`),
    fc.tuple(fc.constantFrom('U', 'SN', 'IFO'), range(1990, 2060), number(99_999)).map((id) => id.join('-')),
    fc
      .tuple(fc.constantFrom('Dnr', 'SN'), range(1990, 2060), number(9999))
      .map(([a, b, c]) => `${a} ${b}/${c}`),
    fc
      .tuple(number(9), range(100, 999), range(10, 99), range(10, 99))
      .map(([a, ...b]) => `07${a}-${b.join(' ')}`),
    fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
    fc.uuid(),
  )
  fc.assert(
    fc.property(innocent, (text) => assert.deepEqual(identitiesIn(text, on), [], text)),
    { numRuns: 2000 },
  )
})
