import { codesOf, type Variable } from '../codebook/variable.ts'
import { type Words, words } from '../words.ts'
import { type Form, variablesOf } from './form.ts'
import { type LintFinding, lintError } from './lint_finding.ts'

/** Texts that are empty in Swedish or English. One finding a place. */
export const lintWords = (form: Form): readonly LintFinding[] => [
  ...wordless(form.id, [form.title]),
  ...form.sections.flatMap((s) => wordless(s.id, [s.title])),
  ...variablesOf(form).flatMap((v) => wordless(v.id, wordsOf(v))),
  ...[...form.rules, ...form.rulesAcross].flatMap((r) => wordless(r.id, [r.message, r.remedy])),
]

const wordsOf = (variable: Variable): readonly (Words | undefined)[] => [
  variable.label,
  variable.question,
  variable.help,
  variable.example,
  ...(variable.kind === 'number' ? [variable.unit] : []),
  ...(codesOf(variable) ?? []).flatMap((c) => [c.label, c.help]),
]

const wordless = (at: string, texts: readonly (Words | undefined)[]): readonly LintFinding[] =>
  texts.some((t) => t && (t.sv.trim() === '' || t.en.trim() === ''))
    ? [
        lintError(
          'ord-saknas',
          at,
          words('En text saknas på svenska eller engelska.', 'A text is missing in Swedish or English.'),
        ),
      ]
    : []
