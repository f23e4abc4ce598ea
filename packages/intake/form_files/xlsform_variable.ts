import type { ValueSet, Variable } from '@lyhord/core'
import type { Row } from './form_table.ts'
import { ownSource } from './made_form.ts'
import { idOf, yesNoOf } from './names.ts'
import type { Lists } from './xlsform_choices.ts'
import { limitsIn } from './xlsform_limits.ts'
import { wordsIn } from './xlsform_words.ts'

/** The variable of a row; `undefined` where its type is none of ours. */
export const variableIn = (row: Row, lists: Lists): Variable | undefined => {
  const [type = '', list = ''] = row('type').split(/\s+/)
  const described = describedIn(row)
  const limits = limitsIn(row('constraint'))
  switch (type.toLowerCase()) {
    case 'integer':
      return { ...described, kind: 'number', min: limits.min ?? 0, max: limits.max ?? 999_999 }
    case 'range':
      return { ...described, kind: 'number', min: rangeAt(row, 'start', 0), max: rangeAt(row, 'end', 10) }
    case 'date':
      return { ...described, kind: 'day' }
    case 'text':
      if (limits.pseudonym) return { ...described, kind: 'pseudonym' }
      return { ...described, kind: 'text', maxLength: limits.length ?? 500 }
    case 'acknowledge':
      return { ...described, kind: 'yes_no' }
    case 'select_one':
      return choiceIn(described, 'one', list, lists)
    case 'select_multiple':
      return choiceIn(described, 'multi', list, lists)
    default:
      return undefined
  }
}

/** `start=1 end=5 step=1`: where a range begins or ends; as ODK has it where that is not said. */
const rangeAt = (row: Row, which: 'start' | 'end', otherwise: number): number => {
  const [, whole] = new RegExp(`\\b${which}\\s*=\\s*(-?\\d+)(?![.\\d])`).exec(row('parameters')) ?? []
  return whole === undefined ? otherwise : Number(whole)
}

type Described = Pick<Variable, 'id' | 'label' | 'question' | 'help' | 'source'>

const describedIn = (row: Row): Described => {
  const name = row('name')
  const label = wordsIn(row, 'label', name)
  const help = wordsIn(row, 'hint', '')
  return { id: idOf(name), label, question: label, ...(help.sv !== '' && { help }), source: ownSource }
}

const choiceIn = (
  described: Described,
  kind: 'one' | 'multi',
  list: string,
  lists: Lists,
): Variable | undefined => {
  const codes = lists.get(list)
  if (!codes) return undefined
  const isYesNo = codes.length === 2 && new Set(codes.map((code) => yesNoOf(code.id))).size === 2
  if (kind === 'one' && isYesNo && codes.every((code) => yesNoOf(code.id)))
    return { ...described, kind: 'yes_no' }
  const values: ValueSet = { id: idOf(list), codes, source: ownSource }
  return { ...described, kind, values }
}
