import { type Code, type ValueSet, type Variable, type Words, words } from '@lyhord/core'
import { type FormTable, type Row, rowsOf } from './form_table.ts'
import { ownSource } from './made_form.ts'
import { idOf, yesNoOf } from './names.ts'
import { limitsIn } from './xlsform_limits.ts'

/** The codes of each list of an XLSForm's choices. */
export type Lists = ReadonlyMap<string, readonly Code[]>

export const listsIn = (choices: FormTable): Lists => {
  const lists = new Map<string, Code[]>()
  for (const row of rowsOf(choices)) {
    const [list, name] = [row('list_name', 'list name'), row('name', 'value')]
    if (list === '' || name === '') continue
    const codes = lists.get(list) ?? []
    codes.push({ id: idOf(name), label: wordsIn(row, 'label', name) })
    lists.set(list, codes)
  }
  return lists
}

/** A text in both languages; one of them stands for both when the other is missing. */
export const wordsIn = (row: Row, heading: string, otherwise: string): Words => {
  const own = (...languages: readonly string[]) => row(...languages.map((l) => `${heading}::${l}`), heading)
  const [sv, en] = [
    own('svenska (sv)', 'swedish (sv)', 'svenska', 'sv'),
    own('english (en)', 'english', 'en'),
  ]
  return words(sv || en || otherwise, en || sv || otherwise)
}

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
