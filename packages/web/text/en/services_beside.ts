import type { sv } from '../sv/services_beside.ts'

export const en: typeof sv = {
  title: 'Two ways to keep open services',
  which: {
    oppen_insats: 'The page shows services that are recorded one by one.',
    oppen_insats_mangd:
      'The page shows services that are kept as counts, without saying who the children are.',
  },
  alone: {
    oppen_insats: 'There are no counts of the period to hold beside them.',
    oppen_insats_mangd: 'There are no services recorded one by one in the period to hold beside them.',
  },
  both: 'You have both for the period. They are counted apart and never added: the same service may be in both.',
  caption: 'Started services by category, one by one and as counts',
  category: 'Category',
  services: 'One by one',
  counts: 'Counts',
  all: 'All started',
}
