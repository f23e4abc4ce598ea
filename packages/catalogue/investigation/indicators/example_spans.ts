import type { Answers } from '@lyhord/core'

/** Spans around four calendar months and around 120 days; the last two lack a day. */
export const spans: readonly Answers[] = [
  { utredning_start: '2025-01-10', utredning_slut: '2025-05-10' }, // four months to the day, 120 days
  { utredning_start: '2025-01-10', utredning_slut: '2025-05-11' }, // over, 121
  { utredning_start: '2023-10-31', utredning_slut: '2024-02-29' }, // four months to the day, 121
  { utredning_start: '2023-10-31', utredning_slut: '2024-03-01' }, // over, 122
  { utredning_start: '2025-03-01', utredning_slut: '2025-07-01' }, // four months to the day, 122
  { utredning_start: '2025-02-01', utredning_slut: '2025-06-02' }, // over, 121
  { utredning_start: '2025-04-15', utredning_slut: '2025-06-30' }, // under, 76
  { utredning_start: '2025-05-01', utredning_slut: '2025-09-15' }, // over, 137
  { utredning_start: '2025-05-02', utredning_slut: '2025-08-30' }, // under, 120
  { utredning_start: '2025-01-01', utredning_slut: '2025-01-20' }, // under, 19
  { utredning_slut: '2025-06-30' },
  { utredning_start: '2025-06-02' },
]
