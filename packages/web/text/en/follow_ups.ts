import { plural } from '../plural.ts'
import type { FollowUpsText } from '../sv/follow_ups.ts'

export const en: FollowUpsText = {
  title: 'Follow up interventions',
  sentence: (number, n) =>
    n === 0
      ? 'No granted intervention waits to be followed up.'
      : `${number} ${plural('en', n, 'granted intervention waits', 'granted interventions wait')} to be followed up.`,
  why: 'Each granted intervention is followed up about twelve months after the investigation closed. What the investigation knows already is filled in.',
  caption: 'To follow up, longest waiting first',
  columns: { id: 'Investigation', intervention: 'Intervention', twelve: 'Twelve months', act: 'Follow up' },
  act: 'Follow up',
  actOn: (id) => `Follow up ${id}`,
  goOn: 'Go on',
  goOnWith: (id) => `Go on with ${id}`,
  begunBy: (who) => `Begun by ${who}`,
  noneTitle: 'Nothing to follow up now',
  none: 'Interventions are shown here about eleven months after the investigation closed.',
  noCollection:
    'There is no open collection of follow-ups that you take part in. Ask the lead to start one: Collect, New collection.',
  noCollectionLead:
    'Start a collection with the form Follow-up of an intervention after a year, and follow up from here.',
  toCollect: 'To Collect',
  completeness: 'How much is followed up',
  span: 'Investigations that closed',
  from: 'From',
  to: 'To',
  followed: (done, due, share) => `${done} of ${due} interventions are followed up (${share}).`,
  nothingDue: 'No interventions of the period have waited a year yet.',
  returns: 'Did not come back within a year',
  returnsWhy:
    'Children whose case ended in the period and about whom no new investigation was opened within twelve months. The form of KKiK: unaccompanied children are not counted, and each child is counted once.',
  noReturns: 'No child’s case was closed in the period.',
  returnColumns: {
    age: 'Age',
    n: 'Children',
    share: 'Did not come back',
    interval: '95% interval',
    notFollowed: 'Too short a time',
    unknown: 'Not known when the case ended',
  },
  unknownAge: 'Age not known',
}
