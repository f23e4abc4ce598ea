import { forms } from '@lyhord/catalogue'
import { codesOf, type Form, inWords, type Question, type Variable, variablesById } from '@lyhord/core'
import { madePage, sourceText, table } from './markdown.ts'

const kinds: Record<Variable['kind'], string> = {
  one: 'ett svar',
  multi: 'flera svar',
  yes_no: 'ja/nej',
  number: 'heltal',
  day: 'dag',
  text: 'text',
  pseudonym: 'pseudonym',
}

/** Every variable of every form, with codes, when it is asked, and source. */
export const codebookPage = (): string =>
  madePage(
    'Kodbok',
    'Alla variabler, i den ordning de frågas. Id står i filer och i API. Frågor och svarslistor är förslag där inget annat sägs; de är inte NUSO:s eller BBIC:s officiella formuleringar.',
    forms.flatMap(({ form }) => [
      `## ${form.title.sv} (\`${form.id}\`, version ${form.version})`,
      ...form.sections.flatMap((s) => [
        `### ${s.title.sv}`,
        ...s.questions.map((q) => variablePart(form, q)),
      ]),
    ]),
  )

const variablePart = (form: Form, { variable, askedWhen, required }: Question): string => {
  const codes = codesOf(variable)
  const facts = [
    `**${variable.label.sv}** · ${kinds[variable.kind]}${rangeOf(variable)}${required ? ' · krävs' : ''}`,
    variable.question.sv,
    variable.help?.sv,
    askedWhen && `Frågas när: ${inWords(askedWhen, 'sv', variablesById(form))}.`,
    codes &&
      table(
        ['Kod', 'Svar', 'Answer'],
        codes.map((c) => [`\`${c.id}\``, c.label.sv, c.label.en]),
      ),
    `Källa: ${sourceText(variable.source)}`,
  ]
  return [`#### \`${variable.id}\``, ...facts.filter((f) => f !== undefined)].join('\n\n')
}

const rangeOf = (variable: Variable): string =>
  variable.kind === 'number' ? ` ${variable.min}–${variable.max}` : ''
