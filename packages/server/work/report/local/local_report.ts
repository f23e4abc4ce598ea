import type { FormEntry } from '@lyhord/catalogue'
import type { ReportOrder } from '@lyhord/contract/resources/reports.ts'
import { codesOf, type Indicator, variablesById } from '@lyhord/core'
import type { ResultAnswer } from '../../results.ts'
import { aboutChapter, definitionsChapter, methodChapter } from '../appendix.ts'
import type { Block, Chapter, Figure, ReportDocument } from '../document.ts'
import { ownTexts } from '../own_texts.ts'
import { type Subject, subjectOf, subjects } from '../subjects.ts'
import { said, type Voice, voiceIn } from '../voice.ts'
import { type CollectionCoverage, coverageBlocks } from './coverage.ts'
import { daysFigure } from './days_figure.ts'
import { distributionFigure } from './distribution_figure.ts'
import { girlsAndBoys } from './girls_boys.ts'
import { numberFigure } from './number_figure.ts'
import { overTimeFigure } from './over_time.ts'
import { shareFigure } from './share_figure.ts'
import { groupsOf, type Shown } from './shown.ts'
import { talkIds, talksFigure } from './talks_figure.ts'

export type LocalOrder = Extract<ReportOrder, { readonly kind: 'lokal' }>

/** Everything that a local report says, read at one moment. */
export interface LocalMaterial {
  readonly order: LocalOrder
  readonly entry: FormEntry
  readonly organisation: string
  /** The day it was ordered. */
  readonly day: string
  /** The day that the records were last changed. */
  readonly updated: string | null
  readonly program: string
  readonly checksum: string
  readonly now: ResultAnswer
  readonly bySex: ResultAnswer
  /** The same days a year before. */
  readonly before: ResultAnswer
  /** All there is until the last day, by half-year. */
  readonly halves: ResultAnswer
  readonly collections: readonly CollectionCoverage[]
}

/** The result report of a municipality: its own figures, participation first. The same material gives the same document. */
export const localReport = (material: LocalMaterial): ReportDocument => {
  const { order, organisation, day, now } = material
  const voice = voiceIn(order.language)
  const { text, format } = voice
  const span = format.span(order.from, order.to)
  const about = aboutLocal(material, span, voice)
  return {
    language: order.language,
    title: order.title,
    subtitle: `${said(voice, material.entry.form.title)}, ${span}`,
    organisation,
    day,
    care: text.careLocal,
    chapters: now.records === 0 ? emptyChapters(voice, order) : chaptersOf(material, span, voice),
    about,
    words: text.document,
  }
}

const emptyChapters = (voice: Voice, order: LocalOrder): readonly Chapter[] => [
  chapter(voice.text.chapters.short, [{ kind: 'text', text: voice.text.nothing }]),
  ...textChapter(voice.text.chapters.inledning, ownTexts(order, 'inledning')),
  ...textChapter(voice.text.chapters.avslutning, ownTexts(order, 'avslutning')),
]

const chaptersOf = (material: LocalMaterial, span: string, voice: Voice): readonly Chapter[] => {
  const { order, entry, bySex } = material
  const { text } = voice
  const chosen = chosenFrom(entry.indicators, order.indicators)
  const shown = shownIn(material, voice)
  const figures = figuresOf(entry, chosen, shown, voice)
  const results = shown.total.results
  return [
    chapter(text.chapters.short, shortBlocks(material, figures, span, voice)),
    ...textChapter(text.chapters.inledning, ownTexts(order, 'inledning')),
    ...subjects.flatMap((subject) =>
      textChapter(text.chapters[subject], [...(figures.get(subject) ?? []), ...ownTexts(order, subject)]),
    ),
    ...(bySex.differences.length === 0 && shown.groups.length === 0
      ? []
      : [chapter(text.chapters.girlsBoys, girlsAndBoys(entry, chosen, bySex.differences, voice))]),
    ...overTimeChapter(material, chosen, voice),
    ...textChapter(text.chapters.avslutning, ownTexts(order, 'avslutning')),
    {
      ...chapter(text.chapters.coverage, coverageBlocks(material.collections, chosen, results, voice)),
      appendix: true,
    },
    definitionsChapter(chosen, voice),
    methodChapter(methodPoints(chosen, voice), voice),
    aboutChapter(aboutLocal(material, span, voice), voice),
  ]
}

const chapter = (title: string, blocks: readonly Block[]): Chapter => ({ title, appendix: false, blocks })
const textChapter = (title: string, blocks: readonly Block[]): readonly Chapter[] =>
  blocks.length === 0 ? [] : [chapter(title, blocks)]

/** The indicators that were chosen, in the order that they were chosen in. */
export const chosenFrom = (all: readonly Indicator[], ids: readonly string[]): readonly Indicator[] =>
  ids.flatMap((id) => all.find((i) => i.id === id) ?? [])

const shownIn = ({ now, bySex, before }: LocalMaterial, voice: Voice): Shown => ({
  total: { label: voice.text.groups.all, series: 'all', results: now.cells[0]?.results ?? [] },
  groups: groupsOf(bySex.cells, voice),
  differences: now.differences,
  before: before.cells[0]?.results ?? [],
  days: now.days,
})

type Figures = ReadonlyMap<Subject, readonly Figure[]>

/** The three shares of talks are one figure when all are chosen: it stands where the first of them does. */
const figuresOf = (entry: FormEntry, chosen: readonly Indicator[], shown: Shown, voice: Voice): Figures => {
  const bySubject = new Map<Subject, Figure[]>()
  const talks = talksTogether(chosen, shown, voice)
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

const talksTogether = (chosen: readonly Indicator[], shown: Shown, voice: Voice): Figure | undefined => {
  const shares = talkIds.flatMap((id) => chosen.find((i) => i.id === id) ?? [])
  const [once, twice, thrice] = shares.flatMap((i) =>
    i.kind === 'share' ? [shareFigure(i, shown, voice)] : [],
  )
  if (!once || !twice || !thrice) return undefined
  return talksFigure({ ...twice, more: [...twice.more, thrice.sentence, once.sentence] }, shown, voice)
}

const figureOf = (entry: FormEntry, indicator: Indicator, shown: Shown, voice: Voice): Figure => {
  switch (indicator.kind) {
    case 'share':
      return shareFigure(indicator, shown, voice)
    case 'days':
      return daysFigure(indicator, shown, voice)
    case 'distribution': {
      const variable = variablesById(entry.form).get(indicator.of)
      const codes = (variable && codesOf(variable)) ?? []
      return distributionFigure(indicator, codes, variable?.kind === 'multi', shown, voice)
    }
    default:
      return numberFigure(indicator, shown, voice)
  }
}

/** Most sentences from each chapter that stand in short. */
const shortest: Readonly<Record<Subject, number>> = { delaktighet: 3, tid: 2, mer: 2 }

const shortBlocks = (
  material: LocalMaterial,
  figures: Figures,
  span: string,
  voice: Voice,
): readonly Block[] => {
  const { text, format } = voice
  const { records } = material.now
  const [one, many] = text.counted[material.entry.form.id] ?? text.records
  const items = subjects.flatMap((s) => (figures.get(s) ?? []).slice(0, shortest[s]).map((f) => f.short))
  return [
    { kind: 'text', text: text.ledeLocal(format.number(records), records === 1 ? one : many, span) },
    { kind: 'points', items },
  ]
}

const overTimeChapter = (
  { order, halves }: LocalMaterial,
  chosen: readonly Indicator[],
  voice: Voice,
): readonly Chapter[] => {
  if (!order.overTime) return []
  const figures = chosen.flatMap((i) =>
    i.kind === 'share' ? (overTimeFigure(i, halves.cells, voice) ?? []) : [],
  )
  if (figures.length === 0) return []
  return [
    chapter(voice.text.chapters.overTime, [{ kind: 'text', text: voice.text.overTime.intro }, ...figures]),
  ]
}

const methodPoints = (chosen: readonly Indicator[], { text: { method } }: Voice): readonly string[] => [
  method.shares,
  ...(chosen.some((i) => i.kind === 'days') ? [method.days] : []),
  method.difference,
  method.missing,
  method.noRanking,
  method.proposal,
]

const aboutLocal = (
  { entry, organisation, day, updated, program, checksum, now }: LocalMaterial,
  span: string,
  voice: Voice,
): ReportDocument['about'] => {
  const { text, format } = voice
  return [
    [text.about.organisation, organisation],
    [text.about.report, text.kinds.lokal],
    [text.about.form, said(voice, entry.form.title)],
    [text.about.period, span],
    [text.about.records, format.number(now.records)],
    [text.about.day, format.day(day)],
    ...(updated === null ? [] : [[text.about.updated, format.day(updated)] as const]),
    [text.about.program, program],
    [text.about.checksum, checksum],
  ]
}
