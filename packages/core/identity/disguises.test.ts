import assert from 'node:assert/strict'
import { test } from 'node:test'
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
