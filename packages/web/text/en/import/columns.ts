import { plural } from '../../plural.ts'
import type { sv } from '../../sv/import/columns.ts'

const rows = (n: number): string => plural('en', n, 'row', 'rows')

/** What the columns mean. */
export const en: typeof sv = {
  columnsTitle: 'What the columns mean',
  columnsLead: (n, count, used, all) =>
    `The file has ${n} ${rows(count)}. ${used} of ${all} columns have a question. Change what is not right.`,
  column: 'Column in the file',
  samples: 'Examples',
  question: 'Question',
  why: 'The suggestion',
  whyOf: {
    chosen: 'you chose',
    id: 'same name as the question',
    label: 'similar to the question',
    synonym: 'a usual name for it',
    content: 'from its contents',
    none: '',
  },
  noHeading: 'Without heading',
  notTaken: 'Leave out',
  noneUsed: 'Choose a question for at least one column.',
  questionFor: (column) => `Question for the column ${column}`,
  numbersHere: (n, count) => `${n} ${plural('en', count, 'personal number', 'personal numbers')}, not shown`,
  emptyColumn: 'empty',
  daysIn: (column) => `How days are written in the column ${column}`,
  dayForms: {
    auto: 'Days in the usual ways',
    ymd: 'Year, month, day',
    dmy: 'Day, month, year',
    mdy: 'Month, day, year',
    month: 'Months',
    'serial-1900': 'Excel day numbers',
    'serial-1904': 'Excel day numbers (Mac)',
  },
  readAs: (written, day) => `${written} becomes ${day}`,
  markOf: (code) => `A mark means ${code}`,
  separator: 'Several values are separated by',
  separatorIn: (column) => `Character between several values in the column ${column}`,
  rowsAre: 'What a row is',
  rowIs: 'Each row of the file is',
  rowIsOne: {
    row: 'a record of its own',
    record: 'a part of a record',
    child: 'a part of a child’s record',
    siblings: 'the records of several children',
  },
  rowIsHint: {
    row: 'Two rows with the same id count as an error.',
    record:
      'For instance one row per reason. Rows with the same id become one record with all their codes. Where they differ you are told which rows.',
    child:
      'For instance one row per report and child. Rows with the same id and the same child become one record. The child is added to the record’s id.',
    siblings:
      'Each child has columns of its own and gets its own record. A column that you change is changed for all the children.',
  },
  rowsNeedId: 'Choose which column is the record’s id. Otherwise each row is a record of its own.',
  child: (n) => ` child ${n}`,
  savedFits: (source) => `The mapping for ${source} fits the file.`,
  nothingNew: 'Nothing is new since last time. You can go straight on.',
  somethingNew: (n) =>
    `${n} ${plural('en', n, 'thing is', 'things are')} new since last time. They come first in the next step.`,
  missingColumns: 'Columns from last time are missing',
  computed: 'Answers that are computed',
  noComputed: 'None. Age, sex and numbers of days can be computed where no column has them.',
  how: {
    age: (column, at) => `is counted from ${column} to ${at}`,
    sex: (column) => `is read from ${column}`,
    days: (from, to) => `is the days from ${from} to ${to}`,
    days_after: (from, column) => `is ${from} plus the days in ${column}`,
    filled: (column) => `is yes where ${column} is filled in`,
    constant: (value) => `is ${value} in every row`,
  },
  addComputed: 'Compute one more answer',
  wayToCompute: 'How',
  ways: {
    constant: 'The same answer in every row',
    age: 'Age',
    sex: 'Sex from a personal number',
    days: 'Days between two days',
    days_after: 'Days after a day',
    filled: 'Yes if the column is filled in',
  },
  firstColumn: {
    age: 'Date of birth or personal number',
    sex: 'Personal number',
    days: 'From',
    days_after: 'From the day in',
    filled: 'Column',
  },
  secondColumn: { age: 'To the day in', days: 'To', days_after: 'Number of days in' },
  answer: 'Answer',
  add: 'Add',
  remove: 'Remove',
  unanswered: (n) => `${n} ${plural('en', n, 'question gets', 'questions get')} no answer from the file`,
  needed: (questions) => `A record needs answers to: ${questions}.`,
  mappingFile: 'The mapping as a file',
  mappingFileWhy:
    'A municipality with the same system can use your mapping. It holds headings and local codes, no answers.',
  giveMapping: 'Download the mapping',
  takeMapping: 'Take in a mapping',
  mappingTaken: 'The mapping is taken in.',
  mappingName: (form) => `mapping-${form}.json`,
}
