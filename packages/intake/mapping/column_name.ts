import type { Variable } from '@lyhord/core'
import { headingWays } from './heading_ways.ts'
import type { Why } from './mapping.ts'
import { bestLikeness, nameLikeness } from './name_likeness.ts'
import { plainName } from './plain_name.ts'
import type { ColumnSurvey } from './survey.ts'
import { birthHeadings, leftAlone } from './vocabulary/beside_questions.ts'
import { aboutOthers, turningWords } from './vocabulary/heading_words.ts'

/** How like the heading is to what the variable is called, without a number at its end and with and without its group. */
export const nameOf = (
  variable: Variable,
  phrases: readonly string[],
  { column }: ColumnSurvey,
): { readonly why: Why; readonly name: number } => {
  if (column === variable.id) return { why: 'id', name: 1 }
  const asked = variable.kind === 'multi' ? [column, withoutNumber(column)] : [column]
  const ways = asked.flatMap((heading) => [heading, ...withoutGroup(heading)]).flatMap(headingWays)
  const best = (of: (heading: string) => number): number => Math.max(...ways.map(of))
  const label = best((heading) =>
    Math.max(
      nameLikeness(heading, variable.label.sv),
      nameLikeness(heading, variable.id),
      nameLikeness(heading, variable.label.en),
    ),
  )
  const synonym = best((heading) => bestLikeness(heading, phrases))
  const known = best((heading) =>
    Math.max(bestLikeness(heading, leftAlone), bestLikeness(heading, birthHeadings)),
  )
  const name = Math.max(label, synonym)
  return { why: label >= synonym ? 'label' : 'synonym', name: known > name ? 0 : name }
}

/** The heading below its group, unless that says that it is about somebody else: `Syskon: Ålder`. */
const withoutGroup = (heading: string): readonly string[] => {
  const [name = '', ...groups] = heading.split(': ').reverse()
  const words = plainName(groups.join(' ')).split(' ')
  return groups.length === 0 || words.some((word) => aboutOthers.has(word)) ? [] : [name]
}

/** `Orsak 3` is one more `Orsak`, and so is `ORSAK3_TXT`. */
export const withoutNumber = (heading: string): string =>
  heading.replace(/[\s_]*\(?\d\)?(?=(?:[\s_]+(?:kod|kd|cd|text|txt|namn))?$)/i, '')

/** Whether a heading says that it is about somebody else, or about what was, was asked for or did not become. */
export const isAboutOther = (heading: string): boolean =>
  plainName(heading)
    .split(' ')
    .some((word) => aboutOthers.has(word) || turningWords.has(word))
