import {
  type Form,
  inWords,
  type Language,
  type Question,
  questionsOf,
  variablesById,
  words,
} from '@lyhord/core'
import type { Cell, Sheet } from '../workbook/sheet.ts'
import { howToWrite } from './column_help.ts'

const sheetName = words('Vägledning', 'Guidance')
const guidance = [
  words(
    'Fyll i en rad för varje ärende på första bladet. Ändra inte rubrikerna på första raden.',
    'Fill in one row per case on the first sheet. Do not change the headings in the first row.',
  ),
  words(
    'Rubrikerna är korta namn som Lyhörd känner igen. Peka på en rubrik, så visas hela frågan.',
    'The headings are short names that Lyhörd knows. Point at a heading to see the whole question.',
  ),
  words(
    'Många celler har en lista att välja i. Vad koderna betyder står på bladet Kodbok.',
    'Many cells have a list to choose from. What the codes mean stands on the sheet Codebook.',
  ),
  words(
    'Lämna en cell tom om frågan inte är besvarad. Skriv aldrig namn, adresser eller personnummer.',
    'Leave a cell empty if the question is not answered. Never write names, addresses or identity numbers.',
  ),
  words(
    'Kolumner som ni inte använder kan tas bort, och kolumnernas ordning är fri.',
    'Columns that you do not use can be removed, and columns may stand in any order.',
  ),
]
const headings = [
  words('kolumn', 'column'),
  words('etikett', 'label'),
  words('fråga', 'question'),
  words('så fylls den i', 'how it is filled in'),
  words('ställs när', 'asked when'),
  words('vägledning', 'guidance'),
]
const always = words('alltid', 'always')
const alwaysRequired = words('alltid, och ska besvaras', 'always, and must be answered')
const when = words('när ', 'when ')

/** How the template is used, and every column with its question and guidance. */
export const guidanceSheet = (form: Form, lang: Language): Sheet => ({
  name: sheetName[lang],
  columns: [28, 36, 50, 44, 44, 70].map((width) => ({ width, style: 'prose' })),
  rows: [
    [{ value: `${form.title[lang]} · version ${form.version}`, style: 'heading' }],
    ...guidance.map((text): readonly Cell[] => [{ value: text[lang], style: 'text' }]),
    [],
    headings.map((h) => ({ value: h[lang], style: 'heading' }) as const),
    ...questionsOf(form).map((question) => questionRow(question, form, lang)),
  ],
})

const questionRow = (question: Question, form: Form, lang: Language): readonly Cell[] => {
  const { variable } = question
  return [
    variable.id,
    variable.label[lang],
    variable.question[lang],
    howToWrite(variable)[lang],
    askedInWords(question, form, lang),
    [variable.help, variable.example].flatMap((text) => (text ? [text[lang]] : [])).join(' '),
  ].map((value) => ({ value, style: 'prose' }) as const)
}

const askedInWords = ({ askedWhen, required }: Question, form: Form, lang: Language): string => {
  if (!askedWhen) return (required ? alwaysRequired : always)[lang]
  return when[lang] + inWords(askedWhen, lang, variablesById(form), 'subordinate')
}
