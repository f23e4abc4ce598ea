import type { Indicator } from '@lyhord/core'
import { aboutChapter, definitionsChapter, methodChapter } from '../appendix.ts'
import type { Block, Chapter, ReportDocument } from '../document.ts'
import { equityChapter } from '../equity_chapter.ts'
import { overTimeChapter, overTimeFigure } from '../over_time.ts'
import { ownTexts } from '../own_texts.ts'
import { shareColumns } from '../share_table.ts'
import { type Subject, subjects } from '../subjects.ts'
import { said, type Voice, voiceIn } from '../voice.ts'
import { aboutLocal } from './about_local.ts'
import { coverageBlocks } from './coverage.ts'
import { localEquity } from './equity.ts'
import { chosenFrom, type Figures, figuresOf } from './figures.ts'
import { girlsAndBoys } from './girls_boys.ts'
import { halfYearsOf } from './half_years.ts'
import { hiddenChapter } from './hidden.ts'
import type { LocalMaterial, LocalOrder } from './local_material.ts'
import { groupsOf, type Shown } from './shown.ts'

/** The result report of a municipality: its own figures, participation first. The same material gives the same document. */
export const localReport = (material: LocalMaterial): ReportDocument => {
  const { order, organisation, day, records, guard } = material
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
    care: guard ? text.careGuarded : text.careLocal,
    chapters: records === 0 ? emptyChapters(voice, order) : chaptersOf(material, span, voice),
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
  const { order, entry, differences } = material
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
    ...(differences.length === 0 && shown.groups.length === 0
      ? []
      : [chapter(text.chapters.girlsBoys, girlsAndBoys(entry, chosen, differences, voice))]),
    ...(material.equity ? equityChapter(localEquity(material.equity, voice), entry.indicators, voice) : []),
    ...overTimeOf(material, chosen, voice),
    ...textChapter(text.chapters.avslutning, ownTexts(order, 'avslutning')),
    {
      ...chapter(text.chapters.coverage, coverageBlocks(material.collections, chosen, results, voice)),
      appendix: true,
    },
    ...hiddenChapter(material, figures, voice),
    definitionsChapter(chosen, voice),
    methodChapter(methodPoints(material, chosen, voice), voice),
    aboutChapter(aboutLocal(material, span, voice), voice),
  ]
}

const chapter = (title: string, blocks: readonly Block[]): Chapter => ({ title, appendix: false, blocks })
const textChapter = (title: string, blocks: readonly Block[]): readonly Chapter[] =>
  blocks.length === 0 ? [] : [chapter(title, blocks)]

const shownIn = ({ total, bySex, differences, before, days }: LocalMaterial, voice: Voice): Shown => ({
  total: { label: voice.text.groups.all, series: 'all', results: total },
  groups: groupsOf(bySex, voice),
  differences,
  before,
  days,
})

/** Most sentences from each chapter that stand in short. */
const shortest: Readonly<Record<Subject, number>> = { delaktighet: 3, tid: 2, mer: 2 }

const shortBlocks = (
  material: LocalMaterial,
  figures: Figures,
  span: string,
  voice: Voice,
): readonly Block[] => {
  const { text, format } = voice
  const { records } = material
  const [one, many] = text.counted[material.entry.form.id] ?? text.records
  const items = subjects.flatMap((s) => (figures.get(s) ?? []).slice(0, shortest[s]).map((f) => f.short))
  return [
    {
      kind: 'text',
      text:
        records === null
          ? text.guarded.lede(many, span)
          : text.ledeLocal(format.number(records), records === 1 ? one : many, span),
    },
    { kind: 'points', items },
  ]
}

const overTimeOf = (
  { order, halves }: LocalMaterial,
  chosen: readonly Indicator[],
  voice: Voice,
): readonly Chapter[] => {
  const shares = order.overTime ? chosen.filter((i) => i.kind === 'share') : []
  const columns = shareColumns(voice)
  return overTimeChapter(
    shares.flatMap((i) => overTimeFigure(i, halfYearsOf(i, halves, voice), columns, voice)),
    voice,
  )
}

const methodPoints = (
  { equity: asked }: LocalMaterial,
  chosen: readonly Indicator[],
  { text: { method, equity } }: Voice,
): readonly string[] => [
  method.shares,
  ...(chosen.some((i) => i.kind === 'days') ? [method.days] : []),
  method.difference,
  ...(asked ? [equity.method.own] : []),
  method.missing,
  method.noRanking,
  method.proposal,
]
