import type { sv } from '../../sv/comparison/ways.ts'

/** What is compared, the ways on, and where there is nothing. */
export const en: typeof sv = {
  choose: {
    heading: 'What is compared',
    region: 'Comparison',
    form: 'Form',
    period: 'Period',
    against: 'Compare with',
    area: 'Area',
    indicator: 'Indicator',
    code: 'Answer',
    view: 'Show as',
    views: { diagram: 'Chart', tabell: 'Table' },
    viewKey: 'Switch between chart and table',
    print: 'Print',
    copyAddress: 'Copy the address',
  },
  ways: {
    heading: 'More about the comparison',
    profile: 'Profile on one page',
    submit: 'Submit to a comparison',
    interpretations: 'Interpretations',
    reports: 'Reports',
    releases: 'Releases',
    equity: 'Equity',
    areas: 'Areas',
    back: 'All indicators',
    results: 'Your own results',
  },
  noSuch: {
    title: 'The indicator is not in the comparison',
    what: 'It may have another name, or not be published for this period.',
  },
  empty: {
    title: 'The comparison will be here',
    what: 'When the region’s analyst has published a release, you can compare your results with those of others here: counts only, never single cases.',
    being: 'The releases of the demonstration are being made. They will be here in a minute or so.',
    lead: 'Submit your half-year',
    analyst: 'To the releases',
  },
}
