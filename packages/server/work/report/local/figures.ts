import type { FormEntry } from '@lyhord/catalogue'
import { codesShown, type Indicator, variablesById } from '@lyhord/core'
import type { Figure } from '../document.ts'
import { type Subject, subjectOf } from '../subjects.ts'
import type { Voice } from '../voice.ts'
import { daysFigure } from './days_figure.ts'
import { distributionFigure } from './distribution_figure.ts'
import { numberFigure } from './number_figure.ts'
import { shareFigure } from './share_figure.ts'
import { resultOf, type Shown } from './shown.ts'
import { talkIds, talksFigure, talksId } from './talks_figure.ts'

/** The indicators that were chosen, in the order that they were chosen in. */
export const chosenFrom = (all: readonly Indicator[], ids: readonly string[]): readonly Indicator[] =>
  ids.flatMap((id) => all.find((i) => i.id === id) ?? [])

/** Figures by the chapter that they stand in. */
export type Figures = ReadonlyMap<Subject, readonly Figure[]>

/** The shares of talks are one figure when all are chosen, with their distribution: it stands where the first does. */
export const figuresOf = (
  entry: FormEntry,
  chosen: readonly Indicator[],
  shown: Shown,
  voice: Voice,
): Figures => {
  const bySubject = new Map<Subject, Figure[]>()
  const talks = talksTogether(entry, chosen, shown, voice)
  for (const indicator of chosen) {
    const subject = subjectOf(indicator)
    const isTalk = talks !== undefined && talkIds.some((id) => id === indicator.id)
    const figure = isTalk
      ? indicator.id === chosen.find((i) => talkIds.some((id) => id === i.id))?.id
        ? talks
        : undefined
      : figureOf(entry, indicator, shown, voice)
    if (figure) bySubject.set(subject, [...(bySubject.get(subject) ?? []), figure])
  }
  return bySubject
}

const talksTogether = (
  { indicators }: FormEntry,
  chosen: readonly Indicator[],
  shown: Shown,
  voice: Voice,
): Figure | undefined => {
  const talks = indicators.find((i) => i.id === talksId)
  const shares = talkIds.flatMap((id) => chosen.find((i) => i.id === id) ?? [])
  const [once, twice, thrice] = shares.flatMap((i) =>
    i.kind === 'share' ? [shareFigure(i, shown, voice)] : [],
  )
  if (!once || !twice || !thrice || talks?.kind !== 'distribution') return undefined
  const sentence = { ...twice, more: [...twice.more, thrice.sentence, once.sentence] }
  return talksFigure(sentence, talks, shown, voice)
}

const figureOf = (entry: FormEntry, indicator: Indicator, shown: Shown, voice: Voice): Figure => {
  switch (indicator.kind) {
    case 'share':
      return shareFigure(indicator, shown, voice)
    case 'days':
      return daysFigure(indicator, shown, voice)
    case 'distribution': {
      const variables = variablesById(entry.form)
      const several = variables.get(indicator.of)?.kind === 'multi'
      const codes = codesShown(indicator, variables)
      const hidden = codes.filter((c) => resultOf(shown.total.results, indicator.id, c.id)?.hidden)
      const told = codes.filter((c) => !hidden.includes(c))
      return distributionFigure(indicator, told, several, shown, voice, hidden)
    }
    default:
      return numberFigure(indicator, shown, voice)
  }
}
