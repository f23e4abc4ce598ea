import { needWithoutConsentShare } from '@lyhord/catalogue/investigation/indicators/behov_ej_samtycke_andel.ts'
import { grantedShare } from '@lyhord/catalogue/investigation/indicators/insats_andel.ts'
import { equityWords as en } from '@lyhord/catalogue/said/equity_en.ts'
import { equityWords as sv } from '@lyhord/catalogue/said/equity_sv.ts'
import { type Language, type Words, words } from '@lyhord/core'
import type { OpenEquity, OpenPair } from './open_equity.ts'
import { invented, notes } from './spoken.ts'

const spoken = { sv, en }
const others = words('övriga barn', 'other children')

/** What equity is called among open data. */
export const equityTitle: Words = words('Jämlikhet vid lika behov', 'Equity given similar needs')

/** The table of a region, as it is called among others. */
export const equityTableId = (from: string): string => `${from}.utredning.jamlikhet`

/** What is said of it: how it is made, what it cannot say, and what is true of all open data. */
export const equityNotes = (open: OpenEquity, lang: Language): readonly string[] => [
  spoken[lang].method.together,
  ...spoken[lang].limits.together,
  notes[0][lang],
  ...(isInvented(open) ? [invented[lang]] : []),
]

/** Whether it is of made-up boards. */
export const isInvented = ({ outline }: OpenEquity): boolean =>
  outline.halves.some(({ input }) => input.areas.some((a) => a.invented))

/** The two groups of a pair: its code, and what they are called. */
export const pairCode = ({ dimension, group, against }: OpenPair): string =>
  `${dimension}:${group}-${against ?? 'ovriga'}`
export const pairLabel = ({ dimension, group, against }: OpenPair, lang: Language): string => {
  const { dimensions, groups, against: beside } = spoken[lang]
  const other = against ? groups[against].label.toLowerCase() : others[lang]
  return `${dimensions[dimension]}: ${beside(groups[group].label, other)}`
}

const indicators = [grantedShare, needWithoutConsentShare]
export const measureLabel = (id: string, lang: Language): string =>
  indicators.find((i) => i.id === id)?.title[lang] ?? id

/** Every pair that is there, once. */
export const pairsIn = ({ periods }: OpenEquity): readonly OpenPair[] => [
  ...new Map(
    periods.flatMap((p) => p.pairs.content.comparisons.map((c) => [pairCode(c), c] as const)),
  ).values(),
]
