import type { OwnFormsText } from '../sv/own_forms.ts'
import { en as condition } from './own_forms/condition.ts'
import { en as draft } from './own_forms/draft.ts'
import { en as fields } from './own_forms/fields.ts'
import { en as file } from './own_forms/file.ts'
import { en as flaws } from './own_forms/flaws.ts'
import { en as make } from './own_forms/make.ts'
import { en as preview } from './own_forms/preview.ts'
import { en as publish } from './own_forms/publish.ts'
import { en as questions } from './own_forms/questions.ts'
import { en as rules } from './own_forms/rules.ts'

/** In English. */
export const en: OwnFormsText = {
  title: 'Own questions and forms',
  sentence: 'Add questions to a form, or make a small form of your own.',
  stays: 'Answers to your own questions stay with you. They are counted in no report or comparison.',
  back: 'To own questions and forms',
  noneTitle: 'Your own questions will be here',
  none: 'Begin with one or two questions that you have missed. They are asked last in the form.',
  caption: 'Own questions and forms',
  columns: { title: 'Name', state: 'State', questions: 'Questions', minutes: 'Time', saved: 'Saved' },
  addedTo: (form) => `Questions added to ${form}`,
  standsAlone: 'Form of our own',
  draft: (version) => (version === 1 ? 'Draft' : `Draft of version ${version}`),
  published: (version) => `Published, version ${version}`,
  savedBy: (moment, who) => `${moment} by ${who}`,
  cost: (minutes) => {
    const seconds = Math.round(minutes * 60)
    if (seconds < 90) return `about ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`
    const whole = Math.round(minutes)
    return `about ${whole} ${whole === 1 ? 'minute' : 'minutes'}`
  },
  ...make,
  ...file,
  ...draft,
  ...questions,
  ...fields,
  ...condition,
  ...rules,
  keyDay: 'The record belongs to the period with the day in',
  ...flaws,
  ...preview,
  ...publish,
}
