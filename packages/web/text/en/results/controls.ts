import type { FormWords } from '../../sv/form_words.ts'
import type { ResultsText } from '../../sv/results.ts'

/** What is chosen, and how it is shown. */
export const enFor = ({ one: record, many, period }: FormWords): ResultsText['controls'] => ({
  heading: 'Selection',
  form: 'Form',
  period,
  allTime: 'All',
  years: 'Years',
  halfYears: 'Half-years',
  ownSpan: 'Own dates',
  from: 'From',
  to: 'To',
  split: 'Split by',
  noSplit: 'Nothing',
  order: 'Order',
  orders: { formular: 'As in the form', vanligast: 'Most common first' },
  view: 'Show as',
  views: { diagram: 'Charts', tabell: 'Tables' },
  viewKey: 'The key T changes between charts and tables',
  more: 'More choices',
  filters: 'Limit to',
  filtersOn: (n) => (n === 1 ? '1 limit' : `${n} limits`),
  clear: 'Remove the limits',
  close: 'Close',
  inSelection: (n, one) => (one ? `1 ${record} selected` : `${n} ${many} selected`),
  show: (n, one) => (one ? `Show 1 ${record}` : `Show ${n} ${many}`),
  clearAll: 'Remove all',
  chosen: (n) => `${n} chosen`,
  print: 'Print',
  reports: 'Reports',
  equity: 'Equity',
})
