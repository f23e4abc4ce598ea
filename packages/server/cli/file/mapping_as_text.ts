import { type Language, labelOf, type Variable, variablesById, words } from '@lyhord/core'
import type { ComputedAnswer, MappedColumn, Mapping, MappingNews } from '@lyhord/intake/mapping/index.ts'
import type { ShownMapping } from './mapping_as_json.ts'

/** A mapping for people: how the file is read, column by column what it answers, and what is left to decide. */
export const mappingAsText = ({ form, survey, mapping, news }: ShownMapping, lang: Language): string => {
  const variables = variablesById(form)
  return `${[
    `${form.title[lang]}\n${manner(mapping, survey.rows, lang)}`,
    [headings.columns[lang], ...columnLines(mapping.columns, variables, lang)].join('\n'),
    ...(mapping.computed.length > 0
      ? [
          [headings.computed[lang], ...mapping.computed.map((c) => `  ${c.variable} ← ${sourceOf(c)}`)].join(
            '\n',
          ),
        ]
      : []),
    ...codeSections(mapping, variables, lang),
    undecided(mapping, lang),
    ...(news ? [newsLines(news, lang)] : []),
  ].join('\n\n')}\n`
}

const headings = {
  columns: words('Kolumner', 'Columns'),
  computed: words('Räknas ut', 'Computed'),
  codes: words('Värden i', 'Values of'),
  undecided: words('Värden att bestämma', 'Values to decide'),
  news: words('Nytt sedan mappningen gjordes', 'New since the mapping was made'),
}

const manner = (mapping: Mapping, rows: number, lang: Language): string => {
  const how =
    mapping.sheet === null
      ? [mapping.encoding, mapping.delimiter === '\t' ? 'tab' : mapping.delimiter].join(' ')
      : words(`blad ${mapping.sheet}`, `sheet ${mapping.sheet}`)[lang]
  const read = words(
    `${rows} rader, ${how}, rubriker på rad ${mapping.headerRow}`,
    `${rows} rows, ${how}, headings in row ${mapping.headerRow}`,
  )
  const joined = joinedWords[mapping.joinedBy ?? 'row'][lang]
  return `${read[lang]}. ${joined}${words('Inget är sparat.', 'Nothing is saved.')[lang]}`
}

const joinedWords = {
  row: words('', ''),
  record: words(
    'Rader med samma id blir ett ärende med alla sina koder. ',
    'Rows with the same id become one record with all their codes. ',
  ),
  child: words(
    'Rader med samma id och barn blir ett ärende. ',
    'Rows with the same id and child become one record. ',
  ),
}

const columnLines = (
  columns: readonly MappedColumn[],
  variables: ReadonlyMap<string, Variable>,
  lang: Language,
): readonly string[] => {
  const width = Math.max(0, ...columns.map((c) => c.column.length))
  return columns.map((column) => `  ${column.column.padEnd(width)}  ${meaningOf(column, variables, lang)}`)
}

const meaningOf = (
  { variable: id, reads, sure, holdsPersonalNumbers }: MappedColumn,
  variables: ReadonlyMap<string, Variable>,
  lang: Language,
): string => {
  const persons = holdsPersonalNumbers
    ? words(' (personnummer, visas aldrig)', ' (personal numbers, never shown)')[lang]
    : ''
  const variable = id === null ? undefined : variables.get(id)
  if (!variable) return `${words('läses inte', 'not read')[lang]}${persons}`
  const code = reads.form === 'mark' ? `: ${reads.code}` : ''
  return `→ ${variable.id}${code} (${Math.round(sure * 100)} %)${persons}`
}

const sourceOf = ({ how }: ComputedAnswer): string => {
  switch (how.by) {
    case 'age':
      return `${how.column}, ${how.at}`
    case 'days':
      return `${how.from}, ${how.to}`
    case 'days_after':
      return `${how.from}, ${how.column}`
    case 'constant':
      return how.value
    default:
      return how.column
  }
}

const codeSections = (
  { codes }: Mapping,
  variables: ReadonlyMap<string, Variable>,
  lang: Language,
): readonly string[] =>
  [...Map.groupBy(codes, (code) => code.variable)].map(([id, values]) => {
    const variable = variables.get(id)
    const lines = values.map(({ value, code, count }) => {
      const label =
        code === null || !variable ? words('inte känt', 'not known')[lang] : labelOf(variable, code)[lang]
      return `  ${value} → ${label}  (${count})`
    })
    return [`${headings.codes[lang]} ${id}`, ...lines].join('\n')
  })

const undecided = ({ unmapped }: Mapping, lang: Language): string => {
  if (unmapped.length === 0) return words('Alla värden är tolkade.', 'All values are interpreted.')[lang]
  const lines = unmapped.map(
    ({ variable, column, value, count }) => `  ${column} (${variable}): ${value}  (${count})`,
  )
  return [headings.undecided[lang], ...lines].join('\n')
}

const newsLines = (
  { newColumns, missingColumns, newValues, newPersonalNumbers }: MappingNews,
  lang: Language,
): string => {
  const list = (what: string, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [`  ${what}: ${names.join(', ')}`]
  const lines = [
    ...list(words('Nya kolumner', 'New columns')[lang], newColumns),
    ...list(words('Kolumner som saknas', 'Missing columns')[lang], missingColumns),
    ...list(
      words('Nya värden', 'New values')[lang],
      newValues.map((v) => `${v.column}: ${v.value} (${v.count})`),
    ),
    ...list(words('Personnummer i', 'Personal numbers in')[lang], newPersonalNumbers),
  ]
  return lines.length === 0
    ? words('Inget nytt sedan mappningen gjordes.', 'Nothing new since the mapping was made.')[lang]
    : [headings.news[lang], ...lines].join('\n')
}
