import type { FormEntry } from '@lyhord/catalogue'
import { codesShown, type Indicator, variablesById } from '@lyhord/core'
import type { Block } from '../document.ts'
import { contraryOf } from '../said_figure.ts'
import { midSentence, said, type Voice } from '../voice.ts'
import { saidDifference } from './share_figure.ts'
import type { ToldDifference } from './shown.ts'

/** The differences between girls and boys that are larger than chance usually gives, of all that were compared. */
export const girlsAndBoys = (
  entry: FormEntry,
  chosen: readonly Indicator[],
  differences: readonly ToldDifference[],
  voice: Voice,
): readonly Block[] => {
  const { text, format } = voice
  const compared = differences.filter((d) => chosen.some((i) => i.id === d.indicator))
  const told = compared.filter((d) => d.told)
  const n = format.number(compared.length)
  if (compared.length === 0) return [{ kind: 'text', text: text.difference.notEnough }]
  if (told.length === 0) return [{ kind: 'text', text: text.difference.none(n) }]
  const items = told.flatMap((d) => {
    const indicator = chosen.find((i) => i.id === d.indicator)
    if (!indicator) return []
    const contrary = contraryOf(indicator, voice)
    return text.difference.about(
      labelOf(entry, indicator, d, voice),
      midSentence(saidDifference(d, contrary !== undefined, voice)),
    )
  })
  const byChance = Math.max(1, Math.round(compared.length / 20))
  return [
    { kind: 'text', text: text.difference.intro(n) },
    { kind: 'points', items },
    { kind: 'text', text: text.difference.chance(format.number(byChance)) },
  ]
}

/** What is compared: the sentence of the side that is told, else the title, with the answer where there are several. */
const labelOf = (entry: FormEntry, indicator: Indicator, { code }: ToldDifference, voice: Voice): string => {
  const title = said(voice, indicator.title)
  if (indicator.kind !== 'distribution' || code === undefined) {
    const sentence = contraryOf(indicator, voice) ?? voice.text.sentences[indicator.id]
    return sentence ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : title
  }
  const label = codesShown(indicator, variablesById(entry.form)).find((c) => c.id === code)?.label
  return label ? `${title}, ${midSentence(said(voice, label))}` : title
}
