import type { Variable } from '@lyhord/core'
import type { Row } from './form_table.ts'
import { type LeftOut, leftOut } from './left_out.ts'
import { yesNoOf } from './names.ts'
import { limitsIn } from './xlsform_limits.ts'

const notTaken = [
  ...['calculation', 'choice_filter', 'repeat_count', 'default', 'trigger', 'readonly', 'read_only'],
  ...['guidance_hint', 'required_message', 'media::image', 'media::audio', 'media::video'],
]

/** What a row of an XLSForm says of its question that a question of ours cannot. */
export const lostOfRow = (row: Row, { kind }: Variable): readonly LeftOut[] => {
  const lost = notTaken.filter((column) => row(column) !== '').map(leaving)
  if (/\sor_other$/i.test(row('type'))) lost.push(leaving('or_other'))
  if (row('required') !== '' && !yesNoOf(row('required'))) lost.push(requiredWhen(row('required')))
  if (row('parameters') !== '' && !/^range\b/i.test(row('type'))) lost.push(leaving(row('parameters')))
  const { min, max, length } = limitsIn(row('constraint'))
  const limited = min !== undefined || max !== undefined
  if ((limited && kind !== 'number') || (length !== undefined && kind !== 'text'))
    lost.push(unexpressed(row('constraint')))
  return lost.map(({ sv, en }) => leftOut(row('name'), sv, en))
}

const leaving = (what: string) => ({ sv: `${what} tas inte med.`, en: `${what} is left out.` })

/** A constraint that no rule of ours can say. */
export const unexpressed = (constraint: string) => ({
  sv: `Kravet ${constraint} går inte att uttrycka här.`,
  en: `The constraint ${constraint} cannot be expressed here.`,
})

const requiredWhen = (condition: string) => ({
  sv: `Att svaret krävs när ${condition} går inte att uttrycka här: frågan får lämnas tom.`,
  en: `That an answer is required when ${condition} cannot be expressed here: the question may be left empty.`,
})
