import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { containsPersonalNumber, findPersonalNumbers } from './personal_number.ts'

// Of 30 February 1899, a day that no calendar has: nobody's.
const [date, last] = ['18990230', '9831']
const ten = '9902309831'
const twelve = date + last
const spaced = (digits: string, by: string) => [...digits].join(by)
const inScript = (zero: number) => twelve.replace(/\d/g, (d) => String.fromCodePoint(zero + Number(d)))

const numbers: readonly string[] = [
  spaced(twelve, ' '),
  spaced(ten, ' '),
  spaced(ten, '-'),
  spaced(ten, '.'),
  spaced(ten, '_'),
  spaced(ten, '/'),
  `${spaced('990230', ' ')} - ${spaced(last, ' ')}`,
  `${spaced(date, '.')}-${spaced(last, '.')}`,
  `${date}_${last}`,
  `${date}:${last}`,
  `${date}.${last}`,
  `${date}/${last}`,
  `990230_${last}`,
  `1899_02_30_${last}`,
  `1899.02.30.${last}`,
  `1899:02:30:${last}`,
  '18 99 02 30 98 31',
  '1899 02 30 98 31',
  `${date},${last}`,
  `990230,${last}`,
  `${date}*${last}`,
  `990230*${last}`,
  `${date}~${last}`,
  `1899*02*30*${last}`,
  `${date}(${last})`,
  `990230 (${last})`,
  `${date}[${last}]`,
  `${date} { ${last} }`,
  `990230<${last}>`,
  `${date}--${last}`,
  `${date}   ${last}`,
  `${date}\u00ad-${last}`,
  `990230-\u00ad${last}`,
  inScript(0x0660),
  inScript(0x06f0),
  inScript(0x0966),
  inScript(0x1d7d8),
]

for (const number of numbers)
  test(`${number} is found where it stands`, () => {
    const text = `Barnet ${number}, se ovan`
    assert.deepEqual(
      findPersonalNumbers(text).map(({ start, end }) => text.slice(start, end)),
      [number],
    )
  })

test('a number in groups is found where a day stands after it', () => {
  for (const number of [`1899 02 30 ${last}`, `1899 0230 ${last}`])
    assert.deepEqual(
      findPersonalNumbers(`Barnet ${number} 2025-10-31 14:30`).map(({ start, end }) => [start, end]),
      [[7, 7 + number.length]],
    )
})

/** What looks nearly so: the last of a number wrong, a day that is none, a digit more, or something people write. */
const ordinary: readonly string[] = [
  spaced('9902309832', ' '),
  spaced('9913309831', ' '),
  `5 ${spaced(ten, ' ')}`,
  `${spaced(ten, ' ')} 5`,
  spaced(ten, ', '),
  '1 2 3 4 5 6 7 8 9 10',
  '1 0 0 1 0 1 1 0 0 1',
  '1-2-3-4-5-6-7-8-9-0',
  `${date}_9832`,
  'rapport_20251031_1430.csv',
  'rapport_20251031_1402.csv',
  '2025_10_31_1430',
  '2025.10.31.1402',
  '2025/10/31/1402',
  '20251031:1430',
  '20251031,1430',
  '251031*1402',
  '20251031 (1430)',
  '20240115 (1998)',
  `${date},9832`,
  `${date} (9832)`,
  `4711,990230,${last}`,
  `990230,${last},4711`,
  `990230,${last}5`,
  `(${last}) 990230`,
  '2025 10 31 14 30',
  '08 12 34 56 78',
  '90 01 01 12 34',
  '070-123 45 67',
  '5560-12 34',
  '212000-0142',
  'Dnr 2025/0412/12',
  '10.0.0.1',
  '1.2.3.4.5.6.7.8.9',
  '12:30:45:1234',
  'v. 41–44',
]

for (const text of ordinary)
  test(`${text} is let through`, () => assert.equal(containsPersonalNumber(text), false))

const between = (min: number, max: number) => fc.integer({ min, max })
const two = (n: number) => String(n).padStart(2, '0')
const days = fc
  .tuple(between(1950, 2060), between(1, 12), between(1, 28))
  .map(([year, month, day]) => `${year}${two(month)}${two(day)}`)
const times = fc.tuple(between(0, 23), between(0, 59)).map(([hour, minute]) => two(hour) + two(minute))

test('sums, lists, days with a time or a year and codes are let through, whatever stands between', () => {
  const marks = fc.constantFrom(',', '*', '~', '_', ':', '.', '/')
  const brackets = fc.constantFrom('()', '[]', '{}', ' ()', ' []')
  const innocent = fc.oneof(
    fc.tuple(between(0, 9_999_999), between(0, 999)).map((sum) => sum.join(',')),
    fc
      .tuple(between(0, 999), between(0, 999), between(0, 999), between(0, 99))
      .map((parts) => parts.join(',')),
    fc.array(between(0, 999_999), { minLength: 3, maxLength: 8 }).map((list) => list.join(',')),
    fc.tuple(days, marks, times).map((parts) => parts.join('')),
    fc.tuple(days, fc.oneof(times, between(1900, 1999)), brackets).map(([day, last, around]) => {
      const [open = '', close = ''] = [around.slice(0, -1), around.slice(-1)]
      return day + open + last + close
    }),
    fc
      .tuple(between(1, 9999), between(1, 9999), brackets)
      .map(([a, b, around]) => a + around.slice(0, -1) + b + around.slice(-1)),
    fc
      .tuple(fc.constantFrom('U', 'SN', 'Dnr'), between(1990, 2060), between(0, 9999), marks)
      .map(([a, b, c, by]) => `${a} ${b}${by}${c}`),
  )
  fc.assert(
    fc.property(innocent, (text) => assert.equal(containsPersonalNumber(text), false, text)),
    { numRuns: 3000 },
  )
})

test('a number is found with anything of these before its last four, and with another check digit none is', () => {
  const signs = fc.constantFrom(...'_:./,*~')
  const around = fc.constantFrom(['(', ')'], [' (', ')'], ['[', ']'], ['{', '}'], ['<', '>'], [' ( ', ' )'])
  const ways = fc.oneof(
    signs.map((sign) => [sign, ''] as const),
    around,
  )
  fc.assert(
    fc.property(
      ways,
      fc.constantFrom(date, date.slice(2)),
      between(0, 9),
      ([before = '', after = ''], day, check) => {
        const number = `${day}${before}983${check}${after}`
        assert.equal(containsPersonalNumber(`Barnet ${number}, se ovan`), check === 1)
      },
    ),
  )
})
