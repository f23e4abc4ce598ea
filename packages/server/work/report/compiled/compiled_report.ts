import type { Indicator } from '@lyhord/core'
import { periodWords } from '@lyhord/core/time/period.ts'
import { aboutChapter, definitionsChapter, methodChapter } from '../appendix.ts'
import type { Block, Chapter, Figure, ReportDocument } from '../document.ts'
import { equityChapter } from '../equity_chapter.ts'
import { overTimeChapter, overTimeFigure } from '../over_time.ts'
import { ownTexts } from '../own_texts.ts'
import { type Subject, subjectOf, subjects } from '../subjects.ts'
import { said, type Voice, voiceIn } from '../voice.ts'
import { cellOf } from './cells.ts'
import { coverageBlocks } from './coverage.ts'
import { compiledEquity } from './equity.ts'
import { figuresOf } from './figures.ts'
import { releasedHalfYears } from './half_years.ts'
import { hiddenBlocks } from './hidden.ts'
import type { CompiledMaterial } from './material.ts'
import { everybody } from './places.ts'
import { shareColumns } from './share_cells.ts'

/** The compiled report of a half-year of a published release. The same material gives the same document. */
export const compiledReport = (material: CompiledMaterial): ReportDocument => {
  const { order, entry, organisation, day } = material
  const voice = voiceIn(order.language)
  const period = said(voice, periodWords(order.period))
  return {
    language: order.language,
    title: order.title,
    subtitle: `${said(voice, entry.form.title)}, ${period}`,
    organisation,
    day,
    care: voice.text.careCompiled,
    chapters: chaptersOf(material, period, voice),
    about: aboutCompiled(material, period, voice),
    words: voice.text.document,
  }
}

const chapter = (title: string, blocks: readonly Block[], appendix = false): readonly Chapter[] =>
  blocks.length === 0 ? [] : [{ title, appendix, blocks }]

const chaptersOf = (material: CompiledMaterial, period: string, voice: Voice): readonly Chapter[] => {
  const { order, entry } = material
  const { chapters, method } = voice.text
  const chosen = order.indicators.flatMap((id) => entry.indicators.find((i) => i.id === id) ?? [])
  const figures = Map.groupBy(
    chosen.flatMap((i) => figuresOf(i, material, voice).map((figure) => ({ subject: subjectOf(i), figure }))),
    (f) => f.subject,
  )
  const of = (subject: Subject): readonly Figure[] => (figures.get(subject) ?? []).map((f) => f.figure)
  return [
    ...chapter(chapters.short, shortBlocks(material, of, period, voice)),
    ...chapter(chapters.inledning, ownTexts(order, 'inledning')),
    ...subjects.flatMap((s) => chapter(chapters[s], [...of(s), ...ownTexts(order, s)])),
    ...(material.equity
      ? equityChapter(compiledEquity(material.equity, voice), entry.indicators, voice)
      : []),
    ...overTimeOf(material, chosen, voice),
    ...chapter(chapters.interpretations, interpretationBlocks(material, chosen, voice)),
    ...chapter(chapters.avslutning, ownTexts(order, 'avslutning')),
    ...chapter(chapters.coverage, coverageBlocks(material, chosen, voice), true),
    ...chapter(chapters.hidden, hiddenBlocks(material, voice), true),
    definitionsChapter(chosen, voice),
    methodChapter(
      [
        method.shares,
        method.funnel,
        method.caseMix,
        method.difference,
        method.missing,
        method.noRanking,
        method.proposal,
        ...(material.equity ? [voice.text.equity.method.together] : []),
      ],
      voice,
    ),
    aboutChapter(aboutCompiled(material, period, voice), voice),
  ]
}

const overTimeOf = (
  { earlier }: CompiledMaterial,
  chosen: readonly Indicator[],
  voice: Voice,
): readonly Chapter[] =>
  overTimeChapter(
    chosen.flatMap((i) =>
      i.kind === 'share'
        ? overTimeFigure(i, releasedHalfYears(i, earlier, voice), shareColumns(voice), voice)
        : [],
    ),
    voice,
  )

/** Most sentences from each chapter that stand in short. */
const shortest: Readonly<Record<Subject, number>> = { delaktighet: 3, tid: 2, mer: 2 }

const shortBlocks = (
  material: CompiledMaterial,
  of: (subject: Subject) => readonly Figure[],
  period: string,
  voice: Voice,
): readonly Block[] => {
  const { text, format } = voice
  const { members } = material.period
  const reported = members.filter((m) => m.reported)
  const ownNames = reported.filter((m) => material.own.includes(m.code)).map((m) => m.name)
  const lede = text.compiled.lede(
    format.number(reported.length),
    format.number(members.length),
    material.release.region,
    period,
  )
  return [
    { kind: 'text', text: [lede, ...countSaid(material, voice)].join(' ') },
    {
      kind: 'points',
      items: subjects.flatMap((s) =>
        of(s)
          .filter((f) => !f.under)
          .slice(0, shortest[s])
          .map((f) => f.short),
      ),
    },
    { kind: 'text', text: [text.compiled.order, ...ownNames.map(text.compiled.own)].join(' ') },
  ]
}

/** How many they have together, when the form's first count is released. */
const countSaid = (
  { entry, figures, period }: CompiledMaterial,
  { text, format }: Voice,
): readonly string[] => {
  const count = entry.indicators.find((i) => i.kind === 'count')
  const n = count && cellOf(figures.get(count.id), period.period, everybody)?.n
  const [one, many] = text.counted[entry.form.id] ?? text.records
  return typeof n === 'number' ? [text.compiled.number(format.number(n), n === 1 ? one : many)] : []
}

const interpretationBlocks = (
  { order, interpretations, named }: CompiledMaterial,
  chosen: readonly Indicator[],
  voice: Voice,
): readonly Block[] => {
  if (!order.interpretations) return []
  if (interpretations.length === 0) return [{ kind: 'text', text: voice.text.compiled.noInterpretations }]
  return chosen.flatMap((indicator) =>
    interpretations
      .filter((i) => i.indicator.split(':')[0] === indicator.id)
      .map(({ board, code, byRegion, text }) => ({
        kind: 'quote' as const,
        about: said(voice, indicator.title),
        who: byRegion || named(code) ? board : voice.text.compiled.someBoard,
        paragraphs: text.split(/\n+/).filter((p) => p.trim() !== ''),
      })),
  )
}

const aboutCompiled = (
  { entry, organisation, day, program, release }: CompiledMaterial,
  period: string,
  voice: Voice,
): ReportDocument['about'] => {
  const { text, format } = voice
  return [
    [text.about.organisation, organisation],
    [text.about.report, text.kinds.sammanstalld],
    [text.about.form, said(voice, entry.form.title)],
    [text.about.period, period],
    [text.about.release, text.compiled.release(format.number(release.number), release.region)],
    [text.about.published, format.day(release.published)],
    [text.about.threshold, format.number(release.policy.max + 1)],
    [text.about.day, format.day(day)],
    [text.about.program, program],
    [text.about.releaseInput, release.inputChecksum],
    ...(release.outputChecksum === null ? [] : [[text.about.releaseOutput, release.outputChecksum] as const]),
  ]
}
