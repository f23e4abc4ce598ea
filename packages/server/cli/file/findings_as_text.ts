import { type Form, type Language, type Severity, type Words, words } from '@lyhord/core'
import type { FileVerdict } from '../../work/check/gathered.ts'
import type { FileFinding } from '../../work/file_finding.ts'
import type { FindingReport } from './finding_report.ts'
import type { ReportOf } from './finding_words.ts'
import { forTerminal } from './for_terminal.ts'
import { print } from './print.ts'

const firstRows = 8

/** What has one cause: the same rule at the same column. */
interface Cause {
  readonly finding: FileFinding
  readonly rows: number[]
  last: number | undefined
  count: number
}

const headings: Readonly<Record<Severity, Words>> = {
  error: words('Behöver rättas', 'To be corrected'),
  query: words('Behöver en blick: stämmer det?', 'Worth a look: is it right?'),
  note: words('Bra att veta', 'Good to know'),
}

/** The findings for people: by cause, the most frequent first, with the rows where each first occurs. */
export const findingsAsText = ({ form, lang, sheet }: ReportOf): FindingReport => {
  const causes = new Map<string, Cause>()
  return {
    add: async (found) => {
      for (const finding of found) note(causes, finding)
    },
    end: (verdict) =>
      print(
        forTerminal(
          [
            summary(form, verdict, lang, sheet),
            ...howNumbered(causes.size, lang),
            ...sections([...causes.values()], lang),
          ]
            .join('\n\n')
            .concat('\n'),
        ),
      ),
  }
}

const note = (causes: Map<string, Cause>, finding: FileFinding): void => {
  const key = `${finding.rule} ${finding.column}`
  const cause = causes.get(key) ?? { finding, rows: [], last: undefined, count: 0 }
  causes.set(key, cause)
  // of the children in a row each has a finding, and it is one row all the same
  if (cause.last === finding.row) return
  cause.last = finding.row
  cause.count++
  if (cause.rows.length < firstRows) cause.rows.push(finding.row)
}

const number = (n: number, lang: Language): string => n.toLocaleString(lang === 'sv' ? 'sv-SE' : 'en-GB')

const summary = (
  { title, version }: Form,
  { rows, accepted }: FileVerdict,
  lang: Language,
  sheet: string | null,
): string => {
  const place = sheet === null ? '' : words(`, blad ${sheet}`, `, sheet ${sheet}`)[lang]
  const name = `${title[lang]}, version ${version}${place}`
  const counts = words(
    `${number(rows, 'sv')} ${rows === 1 ? 'rad' : 'rader'}, varav ${number(accepted, 'sv')} utan fel. Inget är sparat.`,
    `${number(rows, 'en')} ${rows === 1 ? 'row' : 'rows'}, ${number(accepted, 'en')} of them without errors. Nothing is saved.`,
  )
  return `${name}\n${counts[lang]}`
}

/** Rows are numbered alike in every report, whatever stands above the headings. */
const howNumbered = (causes: number, lang: Language): string[] =>
  causes === 0
    ? []
    : [words('Rad 1 är den första under rubrikerna.', 'Row 1 is the first below the headings.')[lang]]

const severities = ['error', 'query', 'note'] as const

const sections = (causes: readonly Cause[], lang: Language): string[] =>
  severities.flatMap((severity) => {
    const here = causes.filter((c) => c.finding.severity === severity).sort((a, b) => b.count - a.count)
    return here.length === 0
      ? []
      : [[headings[severity][lang], ...here.map((c) => paragraph(c, lang))].join('\n\n')]
  })

const paragraph = ({ finding, rows, count }: Cause, lang: Language): string =>
  [
    `  ${[finding.column, finding.message[lang]].filter(Boolean).join(': ')}`,
    `    ${places(rows, count, lang)} (${finding.rule})`,
    `    ${finding.remedy[lang]}`,
  ].join('\n')

const places = (rows: readonly number[], count: number, lang: Language): string => {
  if (rows[0] === 0) return words('Rubrikraden', 'The header')[lang]
  const list = `${rows.join(', ')}${count > rows.length ? ' …' : ''}`
  if (count === 1) return words(`Rad ${list}`, `Row ${list}`)[lang]
  return words(`${number(count, 'sv')} rader: ${list}`, `${number(count, 'en')} rows: ${list}`)[lang]
}
