import { plural } from '../plural.ts'
import type { OverviewText } from '../sv/overview.ts'
import { withCapital } from '../with_capital.ts'

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
    areas_missing: () => 'The region has no areas yet. They settle which municipalities belong.',
    release_to_publish: (number, n) =>
      `${number} ${plural('en', n, 'release is', 'releases are')} made but not published.`,
    questions_open: (number, n) =>
      `${number} ${plural('en', n, 'question', 'questions')} about the figures ${plural('en', n, 'has', 'have')} no answer.`,
    texts_flagged: (number, n) =>
      `Somebody asks you to look at ${number} ${plural('en', n, 'text', 'texts')}.`,
    not_submitted: () => 'The latest half-year is not submitted to the comparison.',
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
    areas_missing: 'Add areas',
    release_to_publish: 'See the releases',
    questions_open: 'Read the interpretations',
    texts_flagged: 'Read the interpretations',
    not_submitted: 'See what leaves',
    second_step_off: 'Begin with one-time codes',
  },
  running: (title) => `The work session ${title} is under way.`,
  join: 'Go to the work session',
  collectionsTitle: 'Collections',
  drafts: (n) => `${n} ${plural('en', n, 'draft', 'drafts')}`,
  thisWeek: (n) => `${n} this week`,
  until: (day) => `closed up to ${day}`,
  noCollections: 'How far your collections have come will be here.',
  noCollectionsHow: 'Whoever leads the work begins a collection under Collect.',
  noCollectionsLead: 'Begin a collection under Collect, and everybody can record.',
  coverageTitle: 'Submitted to the comparison',
  coverage: (reported, members) => `${reported} of ${members} municipalities have submitted`,
  coverageOf: (form, period) => `${form}, ${period}`,
  awaited: (names) => `Waiting for ${names}.`,
  awaitedMore: (names, more) => `Waiting for ${names} and ${more} more.`,
  changesTitle: 'What changed most',
  changesWhy: ({ told }, before, after) => `${withCapital(told.many)}, ${after} compared with ${before}.`,
  noneTold: 'No difference is larger than chance usually makes. These are the largest:',
  changed: (before, after) => `From ${before} to ${after}`,
  told: 'The difference is larger than chance usually makes.',
  chance: (n, byChance) =>
    `${n} measures were compared. Even with no real differences, about ${byChance} of them would look like one.`,
  notTold: 'The difference cannot be told from chance.',
  counted: ({ many }, before, after) => `Counted on ${before} and ${after} ${many}`,
  noChanges: 'The results that changed most will be here.',
  noChangesHow: 'They come when there are submitted cases from two half-years.',
  allResults: 'See all results',
  analystSentence: (region) => `${region}: what waits, and how many municipalities have submitted.`,
  quietTitle: 'Where to begin',
  administratorWhy: 'You look after users, retention and the log. You do not see records or results.',
  alone: 'So far you are alone here.',
  inviteColleagues: 'Invite your colleagues',
  toSettings: 'Go to settings',
  analystWhy: 'You compare municipalities and make releases and reports. You never see single records.',
  toComparison: 'Go to the comparisons',
  heardWhen: (days) => `Investigations closed ${days}.`,
  heard: (times, of) => `${times} of ${of} children have been met at least twice.`,
}
