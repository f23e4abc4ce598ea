import { type Words, words } from '../words.ts'
import { addDays } from './day.ts'
import { easterSunday } from './easter.ts'
import { weekday } from './weekday.ts'

/** A day off with a name. `statutory` is false for the three eves, free by custom and when deadlines are counted. */
export interface Holiday {
  readonly day: string
  readonly name: Words
  readonly statutory: boolean
}

/**
 * The Swedish public holidays of a year (1000–9999), in order of day: the thirteen of lag (1989:253) om allmänna
 * helgdagar, 1–2 §§ as worded from 1 April 2005, and the eves that lag (1930:173) om beräkning av lagstadgad tid, 2 §,
 * puts beside them. Ordinary Sundays, general holidays too in the first Act, are not listed.
 */
export const holidays = (year: number): readonly Holiday[] =>
  [...fixedDays(year), ...easterDays(year), ...saturdays(year), ...eves(year)].sort((a, b) =>
    a.day < b.day ? -1 : 1,
  )

/** Whether an ISO day is one of the thirteen named holidays of the Act; false on eves and ordinary Sundays. */
export const isHoliday = (day: string): boolean =>
  holidays(Number(day.slice(0, 4))).some((holiday) => holiday.statutory && holiday.day === day)

const holiday = (day: string, sv: string, en: string): Holiday => ({
  day,
  name: words(sv, en),
  statutory: true,
})
const eve = (day: string, sv: string, en: string): Holiday => ({ day, name: words(sv, en), statutory: false })

const fixedDays = (year: number): readonly Holiday[] => [
  holiday(`${year}-01-01`, 'nyårsdagen', 'New Year’s Day'),
  holiday(`${year}-01-06`, 'trettondedag jul', 'Epiphany'),
  holiday(`${year}-05-01`, 'första maj', 'May Day'),
  holiday(`${year}-06-06`, 'nationaldagen', 'National Day'),
  holiday(`${year}-12-25`, 'juldagen', 'Christmas Day'),
  holiday(`${year}-12-26`, 'annandag jul', 'Boxing Day'),
]

const easterDays = (year: number): readonly Holiday[] => {
  const easter = easterSunday(year)
  return [
    holiday(addDays(easter, -2), 'långfredagen', 'Good Friday'),
    holiday(easter, 'påskdagen', 'Easter Sunday'),
    holiday(addDays(easter, 1), 'annandag påsk', 'Easter Monday'),
    holiday(addDays(easter, 39), 'Kristi himmelsfärdsdag', 'Ascension Day'),
    holiday(addDays(easter, 49), 'pingstdagen', 'Whit Sunday'),
  ]
}

const saturdays = (year: number): readonly Holiday[] => [
  holiday(saturdayFrom(`${year}-06-20`), 'midsommardagen', 'Midsummer Day'),
  holiday(saturdayFrom(`${year}-10-31`), 'alla helgons dag', 'All Saints’ Day'),
]

const eves = (year: number): readonly Holiday[] => [
  eve(addDays(saturdayFrom(`${year}-06-20`), -1), 'midsommarafton', 'Midsummer Eve'),
  eve(`${year}-12-24`, 'julafton', 'Christmas Eve'),
  eve(`${year}-12-31`, 'nyårsafton', 'New Year’s Eve'),
]

const saturdayFrom = (day: string): string => addDays(day, (13 - weekday(day)) % 7)
