import { type Form, type Language, words } from '@lyhord/core'
import { inTenant } from '../../outside/database/tenant_db.ts'
import { findingsOfCause, pagesOfFindings } from '../../queries/import_findings.ts'
import type { ImportRow } from '../../queries/imports.ts'
import type { Period } from '../../queries/records.ts'
import type { FileFinding } from '../../work/file_finding.ts'
import { causesInWords } from '../../work/import/causes.ts'
import type { Worker } from '../../work/import/worker.ts'
import { forTerminal } from '../file/for_terminal.ts'
import { print } from '../file/print.ts'

/** What is told of an import when it is over, or has been tried. */
export interface Told {
  readonly found: ImportRow
  readonly form: Form
  readonly period: Period
  /** Rows of the file that could not be read at all; row 0 where there were none. */
  readonly unreadable: readonly FileFinding[]
  readonly dryRun: boolean
}

/** The whole story as one JSON object: counts, what came of it, and every finding. */
export const reportAsJson = async (worker: Worker, told: Told, lang: Language): Promise<void> => {
  const { found, form, period, unreadable } = told
  await print(`${JSON.stringify(headOf(told)).slice(0, -1)},"findings":[`)
  let between = '\n'
  const add = async (finding: object): Promise<void> => {
    await print(between + JSON.stringify(finding))
    between = ',\n'
  }
  for (const { row, column, value, rule, severity, message, remedy } of unreadable) {
    const said = { message: message[lang], remedy: remedy[lang] }
    await add({ row, sibling: 0, column, value, rule, severity, ...said })
  }
  for (const cause of causesInWords(found.causes ?? [], form, period)) {
    const said = { message: cause.message[lang], remedy: cause.remedy[lang] }
    for (let page = 1; page <= pagesOfFindings(cause.count); page++) {
      const findings = await inTenant(worker.app, worker.within, (db) =>
        findingsOfCause(db, found.id, cause, page),
      )
      for (const finding of findings) await add({ ...finding, ...said })
    }
  }
  await print(']}\n')
}

const headOf = ({ found, form, unreadable, dryRun }: Told) => ({
  import: found.id,
  form: form.id,
  version: found.formVersion,
  rows: found.received + unreadable.filter((f) => f.row > 0).length,
  dryRun,
  key: found.key,
  counts: found.counts,
  applied: found.applied && {
    created: found.applied.created,
    amended: found.applied.amended,
    held: found.applied.held,
  },
  trouble: found.trouble,
})

/** The story for people: counts, then causes with their first rows. */
export const reportAsText = async (told: Told, lang: Language): Promise<void> => {
  const { found, form, period, unreadable, dryRun } = told
  const causes = causesInWords(found.causes ?? [], form, period).map((c) =>
    [
      `  ${[c.column, c.message[lang]].filter(Boolean).join(': ')}`,
      `    ${rows(c.count)[lang]}: ${c.examples.join(', ')}${c.count > c.examples.length ? ' …' : ''} (${c.rule})`,
      `    ${c.remedy[lang]}`,
    ].join('\n'),
  )
  const broken = unreadable.map((f) => `  ${rowName(f.row)[lang]}: ${f.message[lang]}\n    ${f.remedy[lang]}`)
  await print(forTerminal(`${[summaryOf(found, dryRun)[lang], ...broken, ...causes].join('\n\n')}\n`))
}

const rows = (n: number) => words(n === 1 ? '1 rad' : `${n} rader`, n === 1 ? '1 row' : `${n} rows`)
const rowName = (n: number) => (n === 0 ? words('Rubrikraden', 'The header') : words(`Rad ${n}`, `Row ${n}`))

const madeWith = (key: string | null) =>
  key === null
    ? words('', '')
    : words(
        `\nPseudonymerna är gjorda med nyckeln ${key.slice(0, 8)}.`,
        `\nThe pseudonyms were made with the key ${key.slice(0, 8)}.`,
      )

const summaryOf = ({ counts, applied, key }: ImportRow, dryRun: boolean) => {
  const c = counts ?? { new: 0, changed: 0, unchanged: 0, faulty: 0, queries: 0, withdrawn: 0 }
  const back =
    c.withdrawn === 0
      ? words('', '')
      : words(
          ` ${c.withdrawn} har tagits tillbaka tidigare och lämnas (--bring-back tar in dem igen).`,
          ` ${c.withdrawn} were withdrawn earlier and are left (--bring-back takes them in again).`,
        )
  const seen = words(
    `${c.new} nya, ${c.changed} ändrade, ${c.unchanged} oförändrade, ${c.faulty} med fel, ${c.queries} att ta ställning till.${back.sv}`,
    `${c.new} new, ${c.changed} changed, ${c.unchanged} unchanged, ${c.faulty} with errors, ${c.queries} to decide on.${back.en}`,
  )
  const end = applied
    ? words(
        `Sparat: ${applied.created} nya och ${applied.amended} ändrade ärenden.`,
        `Saved: ${applied.created} new and ${applied.amended} changed records.`,
      )
    : dryRun
      ? words('Det var en provkörning. Inget är sparat.', 'This was a dry run. Nothing is saved.')
      : words(
          'Inget är sparat. Rätta raderna, eller ta in de som är klara med --good-rows.',
          'Nothing is saved. Correct the rows, or take in those that are ready with --good-rows.',
        )
  const made = madeWith(key)
  return words(`${seen.sv}\n${end.sv}${made.sv}`, `${seen.en}\n${end.en}${made.en}`)
}
