import type { ReportDocument, Series } from '../../work/report/document.ts'

/** The few colours of reports, as six hexadecimal digits; amber is only for the child's own voice. */
export const colours = {
  ink: '1F2523',
  quiet: '434B47',
  hair: 'DAD2C3',
  edge: '7B7465',
  action: '0A5561',
  pale: '8FB3B8',
  wash: 'EEF4F3',
} as const

/** Girls and boys in two fixed colours, one's own area always the same way; all are pale, for dark bars would be heavy. */
export const barColours: Readonly<Record<Series, string>> = {
  all: colours.pale,
  girls: '0072B2',
  boys: 'D55E00',
  own: colours.action,
  other: '9A9486',
}

/** None, one, two, three talks or more: the child's own voice, stronger step by step. */
export const partColours = ['FFFFFF', 'F7EBD6', 'F0D8AD', 'E7C27F', 'DDAA4C', 'D4921A'] as const

/** As it is, and worked out anew. */
export const pairColours = ['9A9486', colours.action] as const

/** The language as Office files name it. */
export const localeOf = ({ language }: Pick<ReportDocument, 'language'>): string =>
  language === 'sv' ? 'sv-SE' : 'en-GB'

/** What a library says is English is in the language of the report. */
export const spokenIn = (report: Pick<ReportDocument, 'language'>, xml: string): string =>
  xml.replaceAll('lang="en-US"', `lang="${localeOf(report)}"`)
