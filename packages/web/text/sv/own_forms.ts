import { plural } from '../plural.ts'
import { sv as condition } from './own_forms/condition.ts'
import { sv as draft } from './own_forms/draft.ts'
import { sv as fields } from './own_forms/fields.ts'
import { sv as file } from './own_forms/file.ts'
import { sv as flaws } from './own_forms/flaws.ts'
import { sv as make } from './own_forms/make.ts'
import { sv as preview } from './own_forms/preview.ts'
import { sv as publish } from './own_forms/publish.ts'
import { sv as questions } from './own_forms/questions.ts'
import { sv as rules } from './own_forms/rules.ts'

/** Questions and small forms of one's own. */
export const sv = {
  title: 'Egna frågor och formulär',
  sentence: 'Lägg till frågor till ett formulär, eller gör ett litet formulär som är ert eget.',
  stays: 'Svaren på egna frågor stannar hos er. De räknas inte i någon rapport eller jämförelse.',
  back: 'Till egna frågor och formulär',
  noneTitle: 'Här kommer era egna frågor',
  none: 'Börja med en eller två frågor som ni har saknat. De ställs sist i formuläret.',
  caption: 'Egna frågor och formulär',
  columns: { title: 'Namn', state: 'Läge', questions: 'Frågor', minutes: 'Tid', saved: 'Sparat' },
  addedTo: (form: string) => `Frågor till ${form}`,
  standsAlone: 'Eget formulär',
  draft: (version: number) => (version === 1 ? 'Utkast' : `Utkast till version ${version}`),
  published: (version: number) => `Publicerat, version ${version}`,
  savedBy: (moment: string, who: string) => `${moment} av ${who}`,
  cost: (minutes: number) => {
    const seconds = Math.round(minutes * 60)
    if (seconds < 90) return `ungefär ${seconds} ${plural('sv', seconds, 'sekund', 'sekunder')}`
    const whole = Math.round(minutes)
    return `ungefär ${whole} ${plural('sv', whole, 'minut', 'minuter')}`
  },
  ...make,
  ...file,
  ...draft,
  ...questions,
  ...fields,
  ...condition,
  ...rules,
  keyDay: 'Ärendet hör till perioden med dagen i',
  ...flaws,
  ...preview,
  ...publish,
}

export type OwnFormsText = typeof sv
