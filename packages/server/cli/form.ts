import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { type Form, lintForm, questionsOf, words } from '@lyhord/core'
import type { LeftOut } from '@lyhord/intake/form_files/left_out.ts'
import { systemClock } from '../outside/clock.ts'
import type { Refused } from '../outside/files/problem.ts'
import { readForm } from '../outside/files/read_form.ts'
import { writeForm } from '../work/write_form.ts'
import { command } from './command.ts'
import { chosenForm } from './file/chosen_form.ts'
import { forTerminal } from './file/for_terminal.ts'
import { overItself } from './file/over_itself.ts'
import { print } from './file/print.ts'
import { type Manner, misunderstood } from './file/refuse.ts'
import { refusedWriting } from './file/refused_writing.ts'

/** How the command is written. */
export const usage =
  'lyhord form FIL | --form utredning [--out FIL.json|FIL.xlsx|FIL.csv] [--json] [--lang en]'

const text = { type: 'string' } as const
const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: { form: text, out: text, json: { type: 'boolean' }, lang: text },
  })

const oneOf = words('Ange en fil eller --form.', 'Give a file or --form.')
const noKind = words(
  '--out är en fil som slutar på .json (Lyhörd), .xlsx (XLSForm) eller .csv (REDCap).',
  '--out is a file that ends in .json (Lyhörd), .xlsx (XLSForm) or .csv (REDCap).',
)

/** `lyhord form`: reads a form from a file, or takes one of the catalogue; says what is wrong; writes it in another manner. */
export const run = command(usage, parse, async ({ values, positionals }, manner) => {
  const [path, ...more] = positionals
  if (more.length > 0 || (path === undefined) === (values.form === undefined))
    return misunderstood(oneOf, usage)
  const refused = await overItself([path], values.out, usage)
  if (refused) return refused
  const read = path === undefined ? inCatalogue(values.form) : await readForm(path, systemClock.today())
  if ('problem' in read) return read
  const written = values.out === undefined ? { leftOut: [] } : await writeTo(values.out, read.form)
  if ('problem' in written) return written
  return tell(read.form, [...read.leftOut, ...written.leftOut], manner)
})

const inCatalogue = (id: string | undefined) => {
  const entry = chosenForm(id)
  return 'problem' in entry ? entry : { form: entry.form, leftOut: [] }
}

const writeTo = async (path: string, form: Form): Promise<{ leftOut: readonly LeftOut[] } | Refused> => {
  const written = writeForm(form, path)
  if (!written) return misunderstood(noKind, usage)
  const { pieces } = written
  return (
    (await refusedWriting(path, () => pipeline(Readable.from(pieces), createWriteStream(path)))) ?? written
  )
}

/** Exit code 1 when the form could not be published as it is. */
const tell = async (form: Form, leftOut: readonly LeftOut[], { lang, json }: Manner): Promise<number> => {
  const flaws = lintForm(form).map((f) => ({
    lint: f.lint,
    severity: f.severity,
    at: f.at,
    message: f.message[lang],
  }))
  const left = leftOut.map(({ at, what }) => ({ at, what: what[lang] }))
  const questions = questionsOf(form).length
  if (json)
    await print(
      `${JSON.stringify({ form: form.id, version: form.version, questions, flaws, leftOut: left })}\n`,
    )
  else await print(forTerminal(asText(form, questions, flaws, left, lang)))
  return flaws.some((f) => f.severity === 'error') ? 1 : 0
}

const asText = (
  form: Form,
  questions: number,
  flaws: readonly { at: string; message: string }[],
  left: readonly { at: string; what: string }[],
  lang: 'sv' | 'en',
): string => {
  const heads = {
    sv: [`${questions} frågor.`, 'Att rätta:', 'Kom inte med:'],
    en: [`${questions} questions.`, 'To mend:', 'Did not come along:'],
  }
  const [count, mend, without] = heads[lang]
  const list = (head: string | undefined, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', head, ...lines]
  return `${[
    `${form.title[lang]} (${form.id}, version ${form.version}): ${count}`,
    ...list(
      mend,
      flaws.map((f) => `  ${f.at}: ${f.message}`),
    ),
    ...list(
      without,
      left.map((l) => `  ${l.at}: ${l.what}`),
    ),
  ].join('\n')}\n`
}
