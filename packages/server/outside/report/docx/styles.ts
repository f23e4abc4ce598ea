import { type IStylesOptions, LineRuleType } from 'docx'
import { colours } from '../look.ts'

const body = 'Calibri'
const serif = 'Cambria'

/** The look of a report in Word: typefaces that every Word has, real headings, few colours. */
export const stylesIn = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: body, size: 22, color: colours.ink, language: { value: language } },
      paragraph: { spacing: { after: 140, line: 290, lineRule: LineRuleType.AUTO } },
    },
    title: { run: { font: serif, size: 60, color: colours.action }, paragraph: { spacing: { after: 120 } } },
    heading1: {
      run: { font: serif, size: 38, color: colours.action },
      paragraph: { spacing: { before: 560, after: 220 }, keepNext: true },
    },
    heading2: {
      run: { font: body, size: 26, bold: true, color: colours.ink },
      paragraph: { spacing: { before: 320, after: 80 }, keepNext: true },
    },
    heading3: {
      run: { font: body, size: 22, bold: true, color: colours.ink },
      paragraph: { spacing: { before: 200, after: 40 }, keepNext: true },
    },
  },
  paragraphStyles: [
    quiet('Caption', 'caption', { before: 120, after: 100 }, true),
    quiet('Note', 'Note', { before: 40, after: 120 }, false),
    {
      ...quiet('Table', 'Table text', { before: 0, after: 0 }, false),
      run: { size: 18, color: colours.ink },
    },
    {
      id: 'Sentence',
      name: 'Sentence',
      basedOn: 'Normal',
      run: { size: 25 },
      paragraph: { keepNext: true, spacing: { after: 80 } },
    },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      paragraph: { indent: { left: 360 }, spacing: { after: 100 } },
    },
  ],
})

const quiet = (id: string, name: string, spacing: { before: number; after: number }, keepNext: boolean) => ({
  id,
  name,
  basedOn: 'Normal',
  run: { size: 18, color: colours.quiet },
  paragraph: { spacing: { ...spacing, line: 240, lineRule: LineRuleType.AUTO }, keepNext },
})
