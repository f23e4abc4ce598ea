import { type LintFinding, lintForm, questionsOf, words } from '@lyhord/core'
import type { OwnFormRow } from '../queries/own_forms.ts'
import { wholeForm } from './judges.ts'

const nothingAsked: LintFinding = {
  lint: 'onabar-fraga',
  severity: 'error',
  at: 'form',
  message: words('Formuläret har inga frågor än.', 'The form has no questions yet.'),
}

/** What the linter finds in an own form as it would be asked, and what only the house can tell; errors stop it from being published. */
export const flawsOf = (row: OwnFormRow): readonly LintFinding[] =>
  questionsOf(row.content).length === 0 ? [nothingAsked] : [...lintForm(wholeForm(row)), ...wrongKeys(row)]

/** A form quite of one's own is found by its record's id and counted in the period in which it is closed. */
const wrongKeys = ({ extends: base, content }: OwnFormRow): readonly LintFinding[] => {
  if (base !== null) return []
  const kinds = new Map(questionsOf(content).map(({ variable }) => [variable.id, variable.kind]))
  const { record, child, opened, closed } = content.keys
  const wanted = [
    [record, 'text'],
    [opened, 'day'],
    [closed, 'day'],
    ...(child === undefined ? [] : ([[child, 'pseudonym']] as const)),
  ] as const
  return wanted.flatMap(([id, kind]) => {
    const is = kinds.get(id)
    return is === undefined || is === kind ? [] : [wrongKey(id, kind)]
  })
}

const kindWords = {
  text: words('en text', 'a text'),
  day: words('en dag', 'a day'),
  pseudonym: words('en pseudonym', 'a pseudonym'),
} as const

const wrongKey = (at: string, kind: keyof typeof kindWords): LintFinding => ({
  lint: 'olika-slag',
  severity: 'error',
  at,
  message: words(
    `${at} är en av formulärets nycklar och behöver vara ${kindWords[kind].sv}.`,
    `${at} is one of the keys of the form and needs to be ${kindWords[kind].en}.`,
  ),
})
