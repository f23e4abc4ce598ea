import {
  Bookmark,
  Document,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import type { Chapter, ReportDocument } from '../../../work/report/document.ts'
import { formatIn } from '../../../work/report/format.ts'
import { localeOf, spokenIn } from '../look.ts'
import { sameBytes } from '../same_bytes.ts'
import { type Counting, partsOf } from './blocks.ts'
import { finishChart } from './finish_chart.ts'
import { stylesIn } from './styles.ts'

/** A report as a Word document: headings, captions, tables with heads, and charts that Word draws from their data. */
export const writeDocx = async (document: ReportDocument): Promise<Uint8Array> => {
  const made = new Document({
    title: document.title,
    subject: document.subtitle,
    creator: document.organisation,
    lastModifiedBy: document.organisation,
    description: document.care,
    styles: stylesIn(localeOf(document)),
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { left: 1417, right: 1417 } } },
        footers: { default: footer(document) },
        children: [...frontPage(document), ...contents(document), ...chapters(document)],
      },
    ],
  })
  return sameBytes(await Packer.toBuffer(made), document.day, (name, xml) =>
    spokenIn(document, finishChart(name, xml)),
  )
}

const frontPage = ({
  organisation,
  title,
  subtitle,
  care,
  words,
  day,
  language,
}: ReportDocument): Paragraph[] => [
  new Paragraph({ text: organisation, spacing: { before: 2400 } }),
  new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
  new Paragraph({ text: subtitle }),
  new Paragraph({ text: care, style: 'Note', spacing: { before: 600 } }),
  new Paragraph({ text: `${words.day} ${formatIn(language).day(day)}`, style: 'Note' }),
]

/** Where the chapters are, as links: the numbers of pages are known only to Word. */
const contents = ({ chapters: all, words }: ReportDocument): Paragraph[] => [
  new Paragraph({ text: words.contents, heading: HeadingLevel.HEADING_1, pageBreakBefore: true }),
  ...all.map(
    (chapter, i) =>
      new Paragraph({
        children: [
          new InternalHyperlink({
            anchor: anchorOf(i),
            children: [new TextRun({ text: titleOf(chapter, words.appendix), style: 'Hyperlink' })],
          }),
        ],
      }),
  ),
]

const anchorOf = (chapter: number): string => `kapitel_${chapter + 1}`

const chapters = ({ chapters: all, words }: ReportDocument) => {
  const counting: Counting = { figures: 0, tables: 0 }
  return all.flatMap((chapter, i) => [
    new Paragraph({
      children: [
        new Bookmark({ id: anchorOf(i), children: [new TextRun(titleOf(chapter, words.appendix))] }),
      ],
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: chapter.appendix && all[i - 1]?.appendix === false,
    }),
    ...chapter.blocks.flatMap((block) => partsOf(block, words, counting)),
  ])
}

const titleOf = ({ title, appendix }: Chapter, word: string): string =>
  appendix ? `${word}: ${title}` : title

const footer = ({ organisation, title, words }: ReportDocument): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Note',
        children: [
          new TextRun({ children: [`${organisation} · ${title} · ${words.page} `, PageNumber.CURRENT] }),
        ],
      }),
    ],
  })
