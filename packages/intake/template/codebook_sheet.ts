import { codesOf, type Form, type Language, variablesOf, words } from '@lyhord/core'
import type { Cell, Sheet } from '../workbook/sheet.ts'

const sheetName = words('Kodbok', 'Codebook')
const headings = [
  words('variabel', 'variable'),
  words('etikett', 'label'),
  words('kod', 'code'),
  words('betyder', 'means'),
  words('förklaring', 'explanation'),
]

/** Every code of every variable, one a row; the lists of the first sheet are taken from here. */
export const codebookSheet = (form: Form, lang: Language): Sheet => ({
  name: sheetName[lang],
  columns: [28, 36, 34, 44, 70].map((width) => ({ width, style: 'prose' })),
  frozen: { rows: 1, columns: 0 },
  filter: true,
  rows: [headings.map((h) => ({ value: h[lang], style: 'heading' }) as const), ...codeRows(form, lang)],
})

const codeRows = (form: Form, lang: Language): readonly (readonly Cell[])[] =>
  variablesOf(form).flatMap((variable) =>
    (codesOf(variable) ?? []).map((code) =>
      [variable.id, variable.label[lang], code.id, code.label[lang], code.help?.[lang] ?? ''].map(
        (value) => ({ value, style: 'prose' }) as const,
      ),
    ),
  )

/** Where the codes of each variable stand in the codebook sheet: `'Kodbok'!$C$2:$C$9`. */
export const codeRanges = (form: Form, lang: Language): ReadonlyMap<string, string> => {
  let next = 2
  return new Map(
    variablesOf(form).flatMap((variable) => {
      const count = codesOf(variable)?.length ?? 0
      const first = next
      next += count
      return count === 0 ? [] : [[variable.id, `'${sheetName[lang]}'!$C$${first}:$C$${next - 1}`] as const]
    }),
  )
}
