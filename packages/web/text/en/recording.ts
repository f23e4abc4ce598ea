import { plural } from '../plural.ts'
import type { RecordingText } from '../sv/recording.ts'

const answers = (n: number) => `${n} ${plural('en', n, 'answer', 'answers')}`

export const en: RecordingText = {
  title: 'New record',
  titleDraft: 'Draft',
  titleAmending: 'Change a submitted record',
  titleSecond: (id) => (id ? `Second recording of ${id}` : 'Second recording'),
  secondHint: 'Record as if you were the first. The first recording is not shown.',
  left: (n, minutes) => {
    if (n === 0) return 'All questions done'
    const time =
      minutes < 0.75
        ? 'less than a minute'
        : minutes < 1.5
          ? 'about a minute'
          : `about ${Math.round(minutes)} minutes`
    return `${n} left, ${time}`
  },
  elapsed: (minutes) => (minutes < 1 ? 'Just begun' : `${minutes} min`),
  saved: {
    nothing: 'Saves as you answer',
    sending: 'Saving …',
    saved: 'Saved',
    here: 'Saved here, sent when the network is back.',
    signedOut: 'Saved here. Sign in again and it is sent.',
    amending: 'The change is here until you submit it.',
    refused: 'Saved here but not sent.',
    notKept: 'The browser cannot save here. Stay on the page until it says Saved.',
  },
  before: 'Answers so far',
  change: (question) => `Change: ${question}`,
  unanswered: 'Not answered',
  chooseOne: 'Choose one',
  chooseSeveral: 'Choose all that apply',
  optional: 'The question can be left without an answer.',
  dayHint: 'Year, month, day: 251031',
  dayImpossible:
    'That cannot be read as a day of the calendar. Type six digits, such as 251031, or 31 October 2025.',
  numberHint: (min, max) => `Whole number, ${min}–${max}`,
  numberImpossible: (min, max) => `Type a whole number between ${min} and ${max}.`,
  largest: 'It is the largest number that can be given.',
  waits: (why) => `${why} Go on if it is right.`,
  pseudonymHint: 'Paste it: 64 characters, 0–9 and a–f.',
  pseudonymOptional:
    'If you have none, go on without an answer. Otherwise paste it: 64 characters, 0–9 and a–f.',
  suggestion: (id) => `Enter takes ${id}`,
  suggestionTouch: (id) => `Go on takes ${id}`,
  idTaken: (id: string) => `The record got the id ${id}.`,
  sameId: {
    title: (id: string) => `The id ${id} is already there`,
    submitted: (who: string, day: string) =>
      `${who} submitted it, or changed it last, on ${day}. If it is the same case it need not be recorded again.`,
    draft: (who: string, day: string) =>
      `${who} has a draft with the same id, saved on ${day}. If it is the same case, one of them is enough.`,
    ownDraft: (day: string) =>
      `You have a draft with the same id yourself, saved on ${day}. If it is the same case, one of them is enough.`,
    see: 'See the other record',
    change: 'Change the id here',
  },
  toLookAt: (n: number) => `${n} to look at`,
  on: 'Go on',
  skip: 'Skip',
  back: 'Back',
  leave: 'Leave',
  help: 'Help',
  helpTitle: 'Help with the question',
  example: 'Example',
  inCodebook: 'See the question in the codebook',
  flag: 'Ask the group',
  flagAsk: 'What would you like to ask the group?',
  flagSend: 'Put the question',
  flagPending: 'The question goes to the group when the record is saved.',
  flagAsked: 'The question is put to the group.',
  flagTakenBack: 'The question is taken back.',
  flagNotTakenBack: 'The question could not be taken back. Remove it in the work session.',
  flagRefused: 'The question to the group was not sent',
  flagSee: 'See the question',
  flagLetGo: 'Let go of the question',
  flagSaid: 'The group has the question.',
  flagAnswer: (who, answer) => `${who} answers: ${answer}`,
  flagged: 'Put to the group',
  answeredBefore: (answer: string) => `Earlier answer: ${answer}`,
  flagAnswered: 'The group has answered',
  keys: {
    choice: 'The key answers and goes on',
    several: 'The key chooses, Enter goes on',
    back: 'Back',
    ahead: 'Ahead',
    leave: 'Leave',
    altHelp: 'Alt H',
    altFlag: 'Alt F',
    code: 'Answer with the key beside it',
    on: 'Go on',
    helpAnywhere: 'Help, in a text field too',
    flagAnywhere: 'Ask the group, in a text field too',
  },
  severities: { error: 'Needs correcting', query: 'Is it right?', note: 'Good to know' },
  keep: 'Keep the answer, because:',
  keepWay: 'Tab leads here.',
  keepText: 'Write why, without names',
  kept: 'Kept',
  reasonsToKeep: {
    stammer: 'It is right',
    uppgift_saknas: 'Missing from the case file',
    lokal_rutin: 'It is how we do it here',
    annat: 'Another reason',
  },
  reasonsToChange: {
    rattelse: 'Correction',
    nya_uppgifter: 'New information',
    fel_arende: 'Wrong case',
    dubblett: 'Duplicate',
    annat: 'Other',
  },
  review: {
    ready: 'Ready to submit',
    readySentence: 'Look the answers over.',
    readyKey: 'Enter submits.',
    stops: (n) => `${n} ${plural('en', n, 'thing', 'things')} to look at`,
    stopsKey: 'Enter takes you to the first.',
    dropped: (n) => `${answers(n)} belong to questions that are no longer asked and will not come along.`,
    unansweredCount: (n) =>
      `${n} ${plural('en', n, 'question is', 'questions are')} unanswered. The record can be submitted all the same.`,
    all: 'All answers',
    handIn: 'Submit',
    handInChange: 'Submit the change',
    toFirst: 'Go to the first',
    underWay: 'Submitting …',
    goTo: 'Go to the question',
    why: 'Why is the record changed?',
    whyKey: 'Choose why, then Enter submits.',
    whyMissing: 'Choose why.',
    whyText: 'More about why, without names',
    unchanged: 'Nothing is changed yet',
    unchangedHow: 'Press the answer that is to be changed.',
    again: 'The answers are still on this computer. Submit again when you want to try.',
  },
  done: {
    title: 'Submitted',
    amended: 'The change is submitted',
    secondDone: 'The second recording is submitted',
    count: ({ one, many }, n, of) =>
      of === null
        ? `${n} ${plural('en', n, `${one} is`, `${many} are`)} now submitted.`
        : `${n} of ${of} ${many} are now submitted.`,
    talks: (n, of) => `So far ${n} of ${of} children have been met at least twice.`,
    dropped: (n) => `${answers(n)} belonged to questions that are no longer asked and did not come along.`,
    next: 'Next record',
    see: 'See the record',
    nextFollowUp: 'Next to follow up',
    toCollection: 'To the collection',
  },
  conflict: {
    title: 'Two people have changed the same record',
    sentence: (who, when) =>
      `${who} saved ${when}. Choose on each line which answer holds. Where only one of you has changed it, that answer is chosen already. Nothing is gone until you save the choices.`,
    same: (who, when) =>
      `${who} saved ${when}. You have given the same answers, so there is nothing to choose.`,
    submitted: (who) => `${who} has already submitted the record. What you choose becomes a change of it.`,
    withdrawnTitle: 'The record is withdrawn',
    withdrawn: (who, when) =>
      `${who} withdrew the record ${when}. It counts in no results and cannot be changed. Your answers stay on this computer until you let them go.`,
    onlyHere: 'Answers that are only here',
    mine: 'Your answer',
    theirs: (who) => (who ? `Answer by ${who}` : 'The other answer'),
    allMine: 'Your answers on all',
    allTheirs: (who) => (who ? `The answers by ${who} on all` : 'The other answers on all'),
    left: (n) => `Choose on ${n} more ${plural('en', n, 'line', 'lines')}.`,
    done: 'Save the choices',
  },
  stuck: {
    discard: 'Let go of my answers on this computer',
    discarded: 'The answers are gone from this computer.',
    seeRecord: 'See the record as it is',
  },
  opening: {
    withdrawn: 'The record is withdrawn and cannot be changed.',
    toRecord: 'See the record',
    away: 'The record cannot be opened without the network',
    awayWhy:
      'The answers are saved, but not on this computer. The record opens by itself when the network is back.',
  },
  leftHere: {
    title: (n) =>
      `${n} ${plural('en', n, 'record', 'records')} on this computer ${plural('en', n, 'has', 'have')} not been sent`,
    sentence: 'Open and go on, and the answers are sent.',
    sentenceAway: 'You can go on. The answers are sent by themselves when the network is back.',
    open: (id) => `Go on with ${id}`,
    unnamed: 'a record without an id',
  },
}
