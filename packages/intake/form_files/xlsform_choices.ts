import type { Code } from '@lyhord/core'
import { type FormTable, rowsOf } from './form_table.ts'
import { type LeftOut, leftOut } from './left_out.ts'
import { idOf } from './names.ts'
import { wordsIn } from './xlsform_words.ts'

/** The codes of each list of an XLSForm's choices. */
export type Lists = ReadonlyMap<string, readonly Code[]>

/** The lists of choices, and the choices that cannot be taken: without a name no answer could say them. */
export const choicesIn = (
  choices: FormTable,
): { readonly lists: Lists; readonly leftOut: readonly LeftOut[] } => {
  const lists = new Map<string, Code[]>()
  const left: LeftOut[] = []
  for (const row of rowsOf(choices)) {
    const [list, name] = [row('list_name', 'list name'), row('name', 'value')]
    const label = wordsIn(row, 'label', name)
    if (list !== '' && name !== '') lists.set(list, [...(lists.get(list) ?? []), { id: idOf(name), label }])
    else if (label.sv !== '') left.push(lacking(list, label.sv))
  }
  return { lists, leftOut: left }
}

const lacking = (list: string, label: string): LeftOut =>
  list === ''
    ? leftOut(
        'choices',
        `Valet ”${label}” hör inte till någon lista (list_name) och tas inte med.`,
        `The choice “${label}” belongs to no list (list_name) and is left out.`,
      )
    : leftOut(
        list,
        `Valet ”${label}” saknar namn (name) och tas inte med.`,
        `The choice “${label}” has no name and is left out.`,
      )
