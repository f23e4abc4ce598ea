import { plural } from '../plural.ts'
import type { OverviewText } from '../sv/overview.ts'

export const en: OverviewText = {
  title: 'Overview',
  sentence: (tenant) => `${tenant}: what is waiting, how far you have come and what has changed.`,
  needsTitle: 'This is waiting for you',
  nothingWaits: 'Nothing is waiting for you right now.',
  needs: {
    my_drafts: (number, n) => `You have ${number} ${plural('en', n, 'draft', 'drafts')} to finish.`,
    open_flags: (number, n) =>
      `${number} ${plural('en', n, 'question', 'questions')} to the group ${plural('en', n, 'is', 'are')} waiting for an answer.`,
    doubles_for_me: (number, n) =>
      `${number} ${plural('en', n, 'record is', 'records are')} waiting for you to record a second time.`,
    collection_ends: () => 'The period is over, but the collection is still open.',
    no_collection: () => 'No collection is open.',
    retention_due: (number, n) =>
      `${number} ${plural('en', n, 'record is', 'records are')} due to be purged.`,
    invitations_open: (number, n) =>
      `${number} ${plural('en', n, 'invitation is', 'invitations are')} not accepted yet.`,
    second_step_off: () => 'You sign in without a one-time code. With one, your account is safer.',
  },
  goTo: {
    my_drafts: 'Go on recording',
    open_flags: 'See the questions',
    doubles_for_me: 'Record',
    collection_ends: 'See the collection',
    no_collection: 'Go to Collect',
    retention_due: 'See which',
    invitations_open: 'See the users',
    second_step_off: 'Begin with one-time codes',
  },
  running: (title) => `The work session ${title} is running.`,
  join: 'Go to the session',
  collectionsTitle: 'Collections',
  progress: ({ many }, submitted, expected) => `${submitted} of ${expected} ${many} submitted`,
  progressOpen: ({ one, many }, submitted, n) => `${submitted} ${plural('en', n, one, many)} submitted`,
  drafts: (n) => `${n} ${plural('en', n, 'draft', 'drafts')}`,
  thisWeek: (n) => `${n} this week`,
  until: (day) => `closed up to ${day}`,
  noCollections: 'How far your collections have come will be here.',
  noCollectionsHow: 'Whoever leads the work begins a collection under Collect.',
  noCollectionsLead: 'Begin a collection under Collect, and everybody can record.',
  changesTitle: 'What changed most',
  changesWhy: ({ told }, before, after) =>
    `${told.many.charAt(0).toUpperCase()}${told.many.slice(1)}, ${after} compared with ${before}.`,
  changed: (before, after) => `From ${before} to ${after}`,
  told: 'The difference is larger than chance usually makes.',
  notTold: 'The difference cannot be told from chance.',
  counted: ({ many }, before, after) => `Counted on ${before} and ${after} ${many}`,
  noChanges: 'The results that changed most will be here.',
  noChangesHow: 'They come when there are submitted cases from two half-years.',
  allResults: 'See all results',
  quietTitle: 'Where to begin',
  administratorWhy: 'You look after users, retention and the log. You do not see records or results.',
  alone: 'So far you are alone here.',
  inviteColleagues: 'Invite your colleagues',
  toSettings: 'Go to settings',
  analystWhy: 'You compare municipalities and make releases and reports. You never see single records.',
  toComparison: 'Go to the comparisons',
  heard: (times, of) => `${times} of ${of} children have been met at least twice.`,
}
