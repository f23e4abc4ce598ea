import type { ResultsText } from '../../sv/results.ts'

/** The heads of the tables. */
export const en: ResultsText['table'] = {
  group: 'Group',
  answer: 'Answer',
  value: 'Value',
  days: 'Days',
  count: 'Count',
  of: 'Of',
  inhabitants: 'Inhabitants',
  missing: 'Not answered',
  share: 'Share, %',
  interval: 'Uncertainty, %',
  low: 'Lowest, %',
  high: 'Highest, %',
  median: 'Median, days',
  lowDays: 'Lowest',
  highDays: 'Highest',
  mean: 'Mean',
  p10: '10% done within',
  p90: '90% done within',
  period: 'Period',
}
