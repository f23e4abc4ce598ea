import type { ToldGrouping } from '@lyhord/core/indicator/grouping.ts'
import { inRow } from '@lyhord/core/listed.ts'
import { dotted } from '../../text/dotted.ts'
import type { Knowledge } from './knowledge.ts'
import { filtersOn, type Selection } from './selection.ts'
import { inVoice, midSentence, type Voice } from './voice.ts'

/** The choosers in one line, for where they are folded: `Urval: 2025 · 1 begränsning`; `split`: an unusual one. */
export const chosen = (
  selection: Selection,
  { text: { controls }, format }: Voice,
  split?: string,
): string => {
  const { period, from, to } = selection
  const on = filtersOn(selection)
  const own = from || to ? [controls.ownSpan.toLowerCase()] : []
  const parts = dotted([
    ...(period ? [format.period(period)] : own),
    ...(on > 0 ? [controls.filtersOn(on)] : []),
    ...(split ? [controls.splitInto(split)] : []),
  ])
  return parts === '' ? controls.heading : `${controls.heading}: ${parts}`
}

/** What the groups are groups of, where it is not what they usually are. */
export const unusualSplit = (
  { split }: Pick<Selection, 'split'>,
  { groupingOf, splits: [usual] }: Pick<Knowledge, 'groupingOf' | 'splits'>,
  voice: Voice,
): string | undefined => {
  const grouping = split === usual?.id ? undefined : groupingOf(split)
  return grouping && midSentence(inVoice(voice, grouping.title))
}

/** What the records are limited to: `Födelseland: Sverige, Norden · Åldersgrupp: 6–12 år`; empty without limits. */
export const limitsIn = (
  selection: Selection,
  { filters }: Pick<Knowledge, 'filters'>,
  voice: Voice,
): string => dotted(filters.flatMap((filter) => limitOf(filter, selection, voice)))

const limitOf = (
  { id, title, codes }: ToldGrouping,
  { only }: Selection,
  voice: Voice,
): readonly string[] => {
  const labels = codes.filter((c) => only[id]?.includes(c.id)).map((c) => inVoice(voice, c.label))
  return labels.length > 0 ? [`${inVoice(voice, title)}: ${inRow(labels)}`] : []
}

/** What was chosen, for paper, where the choosers are not: which records, and what the groups are groups of. */
export const chosenSaid = (
  selection: Selection,
  knowledge: Pick<Knowledge, 'filters' | 'groupingOf'>,
  voice: Voice,
): readonly string[] => {
  const { controls } = voice.text
  const limits = limitsIn(selection, knowledge, voice)
  const split = knowledge.groupingOf(selection.split)
  return [
    ...(limits ? [controls.limitedTo(limits)] : []),
    ...(split ? [controls.splitBy(inVoice(voice, split.title))] : []),
  ]
}
