import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { containsPersonalNumber, findPersonalNumbers } from './personal_number.ts'

// Every number is made as the test runs and can belong to nobody: twelve digits are of the 1800s or the 2090s, ten
// digits of days that no calendar has (30 February, 31 April), which the guard by its terms takes up all the same.
const two = (n: number) => String(n).padStart(2, '0')
const range = (min: number, max: number) => fc.integer({ min, max })
const coordination = fc.constantFrom(0, 60)
const birth = range(0, 999).map((n) => String(n).padStart(3, '0'))

/** As Skatteverket describes it: weights 2 and 1 in turn, the products' digits summed, what is left to the next ten. */
const checkDigit = (nine: string) => {
  const products = [...nine].map((digit, place) => Number(digit) * (2 - (place % 2))).join('')
  return (10 - ([...products].reduce((sum, digit) => sum + Number(digit), 0) % 10)) % 10
}

const longDates = fc
  .tuple(fc.oneof(range(1800, 1899), range(2090, 2099)), range(1, 12), range(1, 28), coordination)
  .map(([year, month, day, more]) => `${year}${two(month)}${two(day + more)}`)
const shortDates = fc
  .tuple(range(0, 99), fc.constantFrom([2, 30], [2, 31], [4, 31], [6, 31], [9, 31], [11, 31]), coordination)
  .map(([year, [month = 0, day = 0], more]) => `${two(year)}${two(month)}${two(day + more)}`)
const numbers = fc
  .tuple(fc.oneof(longDates, shortDates), birth)
  .map(([date, serial]) => ({ date, serial, check: checkDigit(date.slice(-6) + serial) }))

const dashes = fc.constantFrom('-', '+', '–', '—', '−', '\u2011', '\u00ad', ' - ', ' –', '- ')
const weak = fc.constantFrom('', ' ', '\u00a0')
const written = fc
  .tuple(numbers, fc.oneof(dashes, weak))
  .map(([{ date, serial, check }, separator]) => date + separator + serial + check)
const prose = fc.string({ unit: fc.constantFrom(...'aåäöbcdefz .,:;()/"\n'), maxLength: 25 })

test('a number is found exactly where it stands, in any of the ways it is written', () => {
  fc.assert(
    fc.property(prose, written, prose, (before, number, after) => {
      const found = findPersonalNumbers(before + number + after)
      assert.deepEqual(found, [{ start: before.length, end: before.length + number.length }])
    }),
    { numRuns: 1000 },
  )
})

test('each of several numbers in a text is found', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(written, prose)), (parts) => {
      const text = parts.map(([number, after]) => `${number} och ${after}`).join('')
      assert.deepEqual(
        findPersonalNumbers(text).map(({ start, end }) => text.slice(start, end)),
        parts.map(([number]) => number),
      )
    }),
  )
})

test('wide digits, other dashes and characters that do not show hide nothing, and the place is the text as it stands', () => {
  const wide = (text: string) =>
    text.replace(/[-+0-9]/g, (found) => String.fromCharCode(found.charCodeAt(0) + 0xfee0))
  const unseen = fc.constantFrom('\u200b', '\u200d', '\u2060', '\ufeff', '\u202c')
  const disguises = fc.oneof(
    fc.constant(wide),
    unseen.map((character) => (text: string) => [...text].join(character)),
  )
  const before = fc.constantFrom('', 'Barnet 😀 ', 'ﬁnns: ', '½ ', '\u200b')
  fc.assert(
    fc.property(before, numbers, fc.constantFrom('-', '+', ''), disguises, (text, number, by, disguise) => {
      const hidden = disguise(number.date + by + number.serial + number.check)
      const found = findPersonalNumbers(`${text}${hidden} och mamma`)
      assert.deepEqual(found, [{ start: text.length, end: text.length + hidden.length }])
      assert.equal(containsPersonalNumber(text + hidden), true)
    }),
    { numRuns: 1000 },
  )
})

test('a mistyped digit does not hide a number written with a dash or a plus', () => {
  fc.assert(
    fc.property(numbers, dashes, range(1, 9), ({ date, serial, check }, dash, error) => {
      assert.equal(containsPersonalNumber(`${date}${dash}${serial}${(check + error) % 10}`), true)
    }),
  )
})

test('without a dash the check digit decides', () => {
  fc.assert(
    fc.property(numbers, weak, range(0, 9), ({ date, serial, check }, separator, error) => {
      assert.equal(containsPersonalNumber(`${date}${separator}${serial}${(check + error) % 10}`), error === 0)
    }),
  )
})

test('a date written with hyphens before the last four is found when the check digit agrees', () => {
  fc.assert(
    fc.property(longDates, birth, range(0, 9), (date, serial, error) => {
      const check = checkDigit(date.slice(2) + serial)
      const hyphenated = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`
      assert.equal(containsPersonalNumber(`${hyphenated}-${serial}${(check + error) % 10}`), error === 0)
      assert.equal(containsPersonalNumber(`${hyphenated.slice(2)}-${serial}${check}`), true)
    }),
  )
})

test('what people write in a case file is let through', () => {
  const ordinary = [
    ...['', '2025-0412', 'SN 2025-0412-12', 'Dnr 2025/0412', 'IFO 2025-10-31', '2025-10-31–2026-02-28'],
    ...[
      '2025-10-31-2026-02-28',
      '20251031–20260228',
      '20251031',
      '251031 1400',
      '20251031 1201',
      '2025-10-31 14:00',
    ],
    ...['070-123 45 67', '070-1234567', '0701-23 45 67', '+46 70 123 45 67', '+46701234567', '0046701234567'],
    ...[
      '08-123 456 78',
      '036-10 50 00',
      '212000-0000',
      '5560000000',
      '561 35',
      '1 234 567 890 kr',
      '4,5–6,75 %',
    ],
    ...[
      '12345678901234567',
      '1234-5678-9012-3456',
      '991350-1234',
      '990132-1234',
      '990100-1234',
      '990092-1234',
    ],
  ]
  for (const text of ordinary) assert.equal(containsPersonalNumber(text), false, text)
})

test('no date of the calendar, alone or two together, is a number', () => {
  const days = fc
    .tuple(range(1900, 2099), range(1, 12), range(1, 31))
    .map(([year, month, day]) => [year, two(month), two(day)])
  fc.assert(
    fc.property(days, days, fc.constantFrom('-', '–', ' ', '/', ' - '), (first, second, between) => {
      assert.equal(containsPersonalNumber(first.join('-') + between + second.join('-')), false)
      assert.equal(containsPersonalNumber(first.join('') + between + second.join('')), false)
    }),
  )
})

test('a pseudonym of hexadecimal digits is never searched, even with a number inside', () => {
  const hex = (length: number) =>
    fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length })
  fc.assert(
    fc.property(hex(27), numbers, hex(40), prose, (left, { date, serial, check }, right, text) => {
      const pseudonym = `${left}a${date}${serial}${check}b${right}`.slice(0, 64)
      assert.equal(containsPersonalNumber(`${text} ${pseudonym} ${text}`), false)
    }),
  )
  assert.equal(containsPersonalNumber('ab990230-1234'), true)
  assert.equal(containsPersonalNumber('ab990230-1234-4abc-8abc-0123456789ab'), false)
})

test('a run of digits of another length is no number', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 11, maxLength: 40 })
  fc.assert(
    fc.property(digits, (run) => {
      fc.pre(run.length !== 12)
      assert.equal(containsPersonalNumber(run), false)
    }),
  )
})

test('one digit more before or after makes it no number', () => {
  fc.assert(
    fc.property(written, range(0, 9), (number, digit) => {
      assert.equal(containsPersonalNumber(`${digit}${number}`), false)
      assert.equal(containsPersonalNumber(`${number}${digit}`), false)
    }),
  )
})

test('any text at all has its numbers in order, apart, and within it', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'0123456789-+ –a\n'), maxLength: 200 }),
  )
  fc.assert(
    fc.property(texts, (text) => {
      let last = 0
      for (const { start, end } of findPersonalNumbers(text)) {
        assert.ok(last <= start && end - start >= 10 && end <= text.length)
        last = end
      }
      assert.equal(containsPersonalNumber(text), last > 0)
    }),
  )
})
