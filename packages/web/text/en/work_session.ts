import { plural } from '../plural.ts'
import type { WorkSessionText } from '../sv/work_session.ts'

export const en: WorkSessionText = {
  running: (collection, start) => `${collection}. You started at ${start}.`,
  ended: (collection, span) => `${collection}. ${span}.`,
  count: (n) => plural('en', n, 'record submitted', 'records submitted'),
  drafts: (n) => `${n} ${plural('en', n, 'draft', 'drafts')}`,
  people: (n) => `${n} ${plural('en', n, 'person has', 'people have')} recorded`,
  rise: 'How the count has risen',
  record: 'Record a case',
  end: 'End the session',
  endedSaid: 'The session is ended.',
  toResults: 'See the results',
  toCollection: 'To the collection',
  flags: 'Questions to the group',
  noFlags: 'When somebody asks the group the question comes here. The key F while you record.',
  flagAbout: (id, who) => `${id}, asked by ${who}`,
  noId: 'Record without id',
  answerLabel: 'The group’s answer',
  answersLabel: 'The group’s answers, one or several',
  chooseAnswer: 'Choose an answer',
  answerText: 'Answer in words, without names',
  answer: 'Answer',
  answerInRecord:
    'Agree on the answer. The one who asks writes it in the record and then removes the question.',
  answerMissing: 'Choose an answer or write something.',
  answered: (who) => `answer from ${who}`,
  remove: 'Remove the question',
  removed: 'The question is removed.',
  openRecord: 'Open the record',
  answeredFlags: (n) => `${n} answered ${plural('en', n, 'question', 'questions')}`,
  doubles: 'To be recorded a second time',
  doublesWhy: (share) =>
    `About ${share} of the cases are recorded by two people independently. You do not see what the first one answered.`,
  doublesAll:
    'All cases are recorded by two people independently. You do not see what the first one answered.',
  doublesDone: (done, chosen) => `${done} of ${chosen} are done.`,
  forMe: 'You can take:',
  noneForMe: 'There is nothing for you to take right now.',
  code: (id) => `Record ${id} again`,
  agreement: 'How alike you answer',
  agreementWhy:
    'The whole collection, per question and never per person. Least alike first. Kappa says how much more alike you answer than chance would: 1 is fully alike, 0 is no more than chance. The interval is 95 per cent.',
  alike: (n) => `${n} ${plural('en', n, 'question', 'questions')}: all answered alike`,
  agreementTable: 'Same answer, question by question',
  alikeTable: 'Questions where all answered alike',
  noAgreement:
    'When at least one case has been recorded by two people the likeness is shown here, question by question.',
  columns: { variable: 'Question', n: 'Cases', percent: 'Same answer', kappa: 'Kappa' },
  kappa: (value, low, high) => `${value} (${low}\u00a0to\u00a0${high})`,
  noKappa: 'cannot be computed yet',
  allSame: 'all answered alike',
}
