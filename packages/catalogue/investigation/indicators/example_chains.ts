import type { Answers } from '@lyhord/core'

const of = (digit: string, utredning_start: string, utredning_slut?: string): Answers => ({
  barn_pseudonym: digit.repeat(64),
  utredning_start,
  ...(utredning_slut ? { utredning_slut } : {}),
})

/**
 * Twenty investigations, of eight known children and one unknown. Chains that have ended, by number of investigations:
 * five of one, two of two, one of three and one of five; those of two or more took 150, 181, 273 and 410 days.
 */
export const chained: readonly Answers[] = [
  of('1', '2024-01-10', '2024-04-10'), // one: the next began eight days later
  of('1', '2024-04-18', '2024-06-30'), // one
  of('2', '2024-02-01', '2024-05-01'),
  of('2', '2024-05-01', '2024-06-30'), // two: the same day; 1 February–30 June is 150 days
  of('3', '2025-01-01', '2025-03-31'),
  of('3', '2025-04-07', '2025-07-01'), // two: seven days later; 1 January–1 July is 181 days
  of('4', '2025-01-01', '2025-03-01'),
  of('4', '2025-03-02', '2025-06-01'),
  of('4', '2025-06-04', '2025-10-01'), // three; 1 January–1 October is 273 days
  of('5', '2024-01-01', '2024-03-01'),
  of('5', '2024-03-04', '2024-06-01'),
  of('5', '2024-06-03', '2024-09-01'),
  of('5', '2024-09-08', '2024-12-01'),
  of('5', '2024-12-01', '2025-02-14'), // five; 1 January 2024–14 February 2025 is 410 days
  of('6', '2025-02-01', '2025-05-01'), // one: the next was opened before this one closed
  of('6', '2025-04-30', '2025-08-01'), // one
  of('7', '2025-03-01', '2025-06-01'), // goes on in the next
  of('7', '2025-06-05'), // not closed: its chain is not counted yet
  of('8', '2025-05-01', '2025-08-15'), // one
  { utredning_start: '2025-01-01', utredning_slut: '2025-04-01' }, // no pseudonym: missing
]
