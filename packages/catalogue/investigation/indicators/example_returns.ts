import type { Answers } from '@lyhord/core'

const child = (digit: string): string => digit.repeat(64)
const of = (digit: string, utredning_start: string, utredning_slut: string): Answers => ({
  barn_pseudonym: child(digit),
  utredning_start,
  utredning_slut,
})

/** Seventeen investigations of twelve known children and one unknown; the data reach to 31 December 2025. */
export const returns: readonly Answers[] = [
  of('1', '2024-01-10', '2024-04-10'), // followed, returned on 1 September 2024
  of('1', '2024-09-01', '2024-12-20'), // followed, did not return
  of('2', '2024-02-01', '2024-05-31'), // followed, returned on the last day
  of('2', '2025-05-31', '2025-09-30'), // not followed for a year yet
  of('3', '2024-03-01', '2024-06-15'), // followed, returned a day too late to count
  of('3', '2025-06-16', '2025-10-01'), // not followed for a year yet
  { ...of('4', '2024-01-15', '2024-03-15'), ensamkommande: 'ja' }, // not included
  { ...of('5', '2024-05-05', '2024-08-05'), ensamkommande: 'nej' }, // followed, did not return
  { utredning_start: '2024-06-01', utredning_slut: '2024-09-01' }, // no pseudonym: missing
  of('6', '2024-08-01', '2024-11-11'), // followed, returned the same day
  of('6', '2024-11-11', '2025-01-11'), // not followed for a year yet
  of('7', '2025-08-01', '2025-12-31'), // the last day of the data
  of('8', '2024-09-01', '2024-12-31'), // followed a year to the day, did not return
  { barn_pseudonym: child('9'), utredning_start: '2025-01-01' }, // going on
  of('a', '2023-11-01', '2024-01-31'), // followed, returned on 1 March 2024
  of('a', '2024-03-01', '2024-05-20'), // followed, did not return
  { ...of('b', '2024-07-01', '2024-10-15'), ensamkommande: 'nej' }, // followed, did not return
]
