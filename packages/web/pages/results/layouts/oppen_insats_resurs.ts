import type { Layout } from './layout.ts'

/** Staff resources of open services: sums. */
export const oppen_insats_resurs: Layout = {
  sections: [
    {
      id: 'personal',
      indicators: ['resurs_tjanster', 'resurs_vakanta', 'resurs_anstallda', 'resurs_timmar'],
    },
  ],
  beforeSexes: 1,
  elsewhere: ['resurs_rader'],
  followed: [],
}
