import { type Words, words } from '@lyhord/core'
import type { StrippedRow } from '@lyhord/intake/identity/strip_identities.ts'
import { print } from '../file/print.ts'
import { progressIn } from '../file/progress.ts'
import type { Manner } from '../file/refuse.ts'
import type { Plan } from './plan.ts'

/** Counts what happens to the rows, and says it in the end: numbers of rows and columns, never what stood there. */
export interface Tell {
  row(number: number, row: StrippedRow): void
  end(out: string, plan: Plan): Promise<void>
}

interface Noticed {
  count: number
  /** The first rows, 1 for the first below the header. */
  readonly rows: number[]
  readonly message: Words
  readonly remedy: Words
}

const firstRows = 10

export const tellOf = ({ lang, json }: Manner): Tell => {
  const noticed = new Map<string, Noticed>()
  const progress = progressIn(lang)
  let [rows, replaced] = [0, 0]
  return {
    row: (number, row) => {
      rows++
      replaced += row.replaced
      progress.tell(rows)
      for (const { rule, message, remedy } of row.notices) {
        const known = noticed.get(rule) ?? { count: 0, rows: [], message, remedy }
        noticed.set(rule, known)
        known.count++
        if (known.rows.length < firstRows && known.rows.at(-1) !== number) known.rows.push(number)
      }
    },
    end: async (out, { added }) => {
      progress.end()
      const notices = [...noticed].map(([rule, { count, rows, message, remedy }]) => ({
        ...{ rule, count, rows, message: message[lang], remedy: remedy[lang] },
      }))
      if (json) return print(`${JSON.stringify({ out, rows, replaced, added, notices })}\n`)
      const lines = notices.map(
        (n) =>
          `${n.count} × ${n.message} ${n.remedy} ${first[lang]} ${n.rows.join(', ')}${n.count > n.rows.length ? ' …' : ''}`,
      )
      await print(`${[done(rows, replaced, out)[lang], ...lines].join('\n')}\n`)
    },
  }
}

const first = words('Rad under rubrikerna:', 'Row below the headings:')

const done = (rows: number, replaced: number, out: string) =>
  words(
    `${rows} rader finns i ${out}. ${replaced} nummer är bytta mot pseudonymer. Namn och adresser är inte borttagna.`,
    `${rows} rows are in ${out}. ${replaced} numbers are replaced by pseudonyms. Names and addresses are not removed.`,
  )
