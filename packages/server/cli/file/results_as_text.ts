import type { FormEntry } from '@lyhord/catalogue'
import {
  codesShown,
  type DaysValue,
  type Indicator,
  type Language,
  variablesById,
  type Words,
  words,
} from '@lyhord/core'
import type { FileResult, ResultInFile, Split } from '../../work/result_of_file.ts'

/** Results for people: one heading per indicator, one line per period, group and code. */
export const resultsAsText = (entry: FormEntry, split: Split, result: FileResult, lang: Language): string => {
  const label = labelIn(entry, split, lang)
  const sections = entry.indicators.map((indicator) => {
    const results = result.results.filter((r) => r.indicator === indicator.id)
    const lines = results.map((r) => [label(indicator, r), figure(indicator, r, lang)] as const)
    const width = Math.max(0, ...lines.map(([name]) => name.length))
    return [indicator.title[lang], ...lines.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`)].join(
      '\n',
    )
  })
  return `${[heading(entry, result, lang), ...sections].join('\n\n')}\n`
}

const heading = ({ form }: FormEntry, { rows, followedTo }: FileResult, lang: Language): string => {
  const to = followedTo ?? '–'
  return words(
    `${form.title.sv}: ${rows} rader, uppgifter till och med ${to}`,
    `${form.title.en}: ${rows} rows, data up to and including ${to}`,
  )[lang]
}

const labelIn = ({ form }: FormEntry, { by }: Split, lang: Language) => {
  const variables = variablesById(form)
  return (indicator: Indicator, { code, group, period }: ResultInFile): string => {
    const groups = by.map((g) => {
      const known = g.codes.find((c) => c.id === group[g.id])?.label
      return (known ?? words('ej besvarat', 'not answered'))[lang]
    })
    const shown = codesShown(indicator, variables).filter((c) => c.id === code)
    const value = shown.map((c) => c.label[lang])
    return [...(period === null ? [] : [period]), ...groups, ...value].join(', ')
  }
}

const figure = (
  { kind }: Indicator,
  { n, missing, numerator, value, interval, among }: ResultInFile,
  lang: Language,
): string => {
  const left = words(`saknas ${missing}`, `missing ${missing}`)[lang]
  if (kind === 'rate' && value === null)
    return `–  (${words(`antal ${numerator}`, `count ${numerator}`)[lang]}, ${whyNoRate(among)[lang]})`
  if (value === null) return `–  (n ${n}, ${left})`
  if (typeof value === 'object') return `${days(value, interval, lang)}  (n ${n}, ${left})`
  if (kind === 'rate')
    return `${range(value, interval, lang)}  (${onInhabitants(numerator, among)[lang]}, ${left})`
  if (kind === 'ratio')
    return `${decimal(value, lang)}  (${words(`${numerator} på ${n}`, `${numerator} on ${n}`)[lang]}, ${left})`
  if (interval === null) return `${value}`
  const [low, high] = interval
  const counted = words(`${numerator} av ${n}`, `${numerator} of ${n}`)[lang]
  return `${percent(value, lang)} [${percent(low, lang)}–${percent(high, lang)}]  (${counted}, ${left})`
}

const onInhabitants = (numerator: number | null, among: ResultInFile['among']): Words => {
  const { n = 0, year = 0 } = among ?? {}
  return words(`${numerator} på ${n} invånare ${year}`, `${numerator} on ${n} inhabitants ${year}`)
}

const whyNoRate = (among: ResultInFile['among']): Words => {
  if (!among)
    return words('visas för hela kalenderår, kön och ålder', 'shown for whole calendar years, sex and age')
  if (among.source === '') return words('folkmängd saknas', 'inhabitants missing')
  const lacks = among.lacks.map(({ sex, ageGroup }) => `${sex} ${ageGroup}`).join(', ')
  return words(`folkmängden ${among.year} saknar ${lacks}`, `the inhabitants of ${among.year} lack ${lacks}`)
}

const range = (value: number, interval: ResultInFile['interval'], lang: Language): string =>
  [
    decimal(value, lang),
    ...(interval ? [`[${interval.map((end) => decimal(end, lang)).join('–')}]`] : []),
  ].join(' ')

const percent = (share: number, lang: Language): string => `${decimal(share * 100, lang)} %`

const decimal = (value: number, lang: Language): string =>
  value.toLocaleString(lang === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 1 })

const days = (
  { median, mean, p10, p90 }: DaysValue,
  interval: ResultInFile['interval'],
  lang: Language,
): string => {
  const range = interval ? ` [${interval[0]}–${interval[1]}]` : ''
  return words(
    `median ${median} dagar${range}, medel ${Math.round(mean)}, 10–90 %: ${p10}–${p90}`,
    `median ${median} days${range}, mean ${Math.round(mean)}, 10–90%: ${p10}–${p90}`,
  )[lang]
}
