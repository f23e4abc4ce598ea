import type { FormId } from '../../forms/form_list.ts'
import type { FormWords } from '../sv/form_words.ts'

const same = (one: string, many: string) => ({ one, many, told: { one, many } })
const days = {
  firstDay: 'First day',
  lastDay: 'Last day',
  time: {
    half: (median: string) => `For half it was at most ${median}.`,
    most: (p90: string) => `For 9 out of 10 it was at most ${p90}.`,
    axis: 'days',
  },
}

/** What the records of each form are called in English. */
export const formWords: Readonly<Record<FormId, FormWords>> = {
  utredning: {
    ...same('investigation', 'investigations'),
    told: { one: 'closed investigation', many: 'closed investigations' },
    period: 'Closed',
    during: 'Investigations closed',
    firstDay: 'First closing day',
    lastDay: 'Last closing day',
    time: {
      half: (median) => `Half of the investigations were finished within ${median}.`,
      most: (p90) => `9 out of 10 were finished within ${p90}.`,
      axis: 'days from start to end',
    },
    begin: 'Record a closed investigation',
    promise:
      'As soon as the first investigation is submitted it shows here: how the children were heard, how long it took, what support came of it.',
  },
  aktualisering: {
    ...same('referral', 'referrals'),
    ...days,
    period: 'Received',
    during: 'Referrals received',
    begin: 'Record a referral',
    promise:
      'As soon as the first referral is submitted it shows here: the protection assessment, the time to a decision and what was decided.',
  },
  oppen_insats: {
    ...same('open service', 'open services'),
    ...days,
    period: 'During',
    during: 'Open services during',
    begin: 'Record an open service',
    promise:
      'As soon as the first service is submitted it shows here: what it led to and which children it reached.',
  },
  oppen_insats_mangd: {
    ...same('row', 'rows'),
    ...days,
    told: { one: 'row about open services', many: 'rows about open services' },
    period: 'During',
    during: 'Open services during',
    begin: 'Record counts',
    promise: 'As soon as the first row is submitted it shows here.',
  },
  oppen_insats_resurs: {
    ...same('row', 'rows'),
    ...days,
    told: { one: 'row about staff', many: 'rows about staff' },
    period: 'Counted',
    during: 'Staff counted',
    begin: 'Record staff resources',
    promise: 'As soon as the first row is submitted it shows here.',
  },
  insats_uppfoljning: {
    ...same('follow-up', 'follow-ups'),
    ...days,
    period: 'Followed up',
    during: 'Follow-ups made',
    begin: 'Record a follow-up',
    promise:
      'As soon as the first follow-up is submitted it shows here: whether the goals were reached and what the child thought.',
  },
}

/** Investigations that follow on each other, counted as one. */
export const chainWords: FormWords = {
  ...formWords.utredning,
  one: 'chain',
  many: 'chains',
  time: {
    half: (median) => `Half of the chains were finished within ${median}.`,
    most: (p90) => `9 out of 10 were finished within ${p90}.`,
    axis: 'days from first start to last end',
  },
}
