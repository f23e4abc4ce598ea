import type { OpenDataText } from '../sv/open_data.ts'

/** Words for what anybody may read and take away. */
export const en: OpenDataText = {
  title: 'Open data',
  sentence:
    'Published comparisons, free to read, download and use. No sign-in is needed, and the addresses stay.',
  noneTitle: 'Nothing is published yet',
  none: 'When a region publishes a comparison, its figures are here for everybody.',
  search: 'Find a table',
  found: (n) => (n === 1 ? '1 table' : `${n} tables`),
  show: 'Show the tables',
  nothing: 'No table is called so. Try another word.',
  table: 'Table',
  periods: 'Periods',
  files: 'Files',
  span: (first, last) => (first === last ? first : `${first} – ${last}`),
  answers: (title, n) => `${title} · ${n} answers`,
  csv: 'CSV',
  jsonStat: 'JSON-stat',
  schema: 'Columns',
  of: (kind, title) => `${kind}: ${title}`,
  invented: 'Invented data for demonstration. It says nothing of real municipalities.',
  equityTitle: 'Equity given similar needs',
  equity:
    'Are interventions granted as often, and is consent missing as often, for different children when needs are assessed alike? All municipalities together, rounded and with uncertainty.',
  howTitle: 'How the figures are made',
  how: [
    'Figures about so few that somebody could be recognised are not shown, nor those that would tell them. They are empty in the files, never 0.',
    'Only municipalities that have reported and agreed to be named have figures of their own. The others are part of the areas’.',
    'Shares have 95 percent confidence intervals (Wilson). Each table has its definition in the file.',
  ],
  programsTitle: 'For programs',
  programs: 'The same figures can be fetched in the ways that other statistical databases offer.',
  programKinds: {
    list: 'Every table (JSON)',
    px: 'Like PxWebApi 2',
    kolada: 'In the shape of Kolada',
    dcat: 'DCAT-AP catalogue',
    api: 'The whole interface',
  },
  licence: 'Licence',
  home: 'To Lyhörd',
}
