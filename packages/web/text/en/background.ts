import { plural } from '../plural.ts'
import type { BackgroundText } from '../sv/background.ts'

const municipalities = (n: string, count: number) =>
  `${n} ${plural('en', count, 'municipality', 'municipalities')}`

export const en: BackgroundText = {
  title: 'Background',
  sentence:
    'Figures about the municipalities, such as population and share of children. With them you find municipalities that are alike, so that a comparison can be fairer.',
  notYours: "The region's analyst looks after the background figures.",
  noneTitle: 'No background figures yet',
  none: 'Import a file from Kolada or Statistics Sweden below, or fetch from Kolada.',
  held: 'What there is',
  heldColumns: {
    figure: 'Figure',
    year: 'Year',
    municipalities: 'Municipalities',
    missing: 'Missing',
    source: 'Source',
  },
  others: (n) => `and ${n} that are no municipalities`,
  source: (source) => `Source: ${source}`,
  remove: 'Remove',
  removeNamed: (label, year) => `Remove ${label} ${year}`,
  removed: (label, year) => `${label} ${year} is removed.`,
  similar: {
    title: 'Similar municipalities',
    code: 'Municipality',
    year: 'Year',
    n: 'How many',
    choose: 'Choose a municipality',
    figures: 'What the likeness rests on',
    use: { no: 'Leave out', plain: 'As it is', log: 'Logarithm, for sizes' },
    group: 'Municipality group',
    groups: { yes: 'Count', no: 'Leave out' },
    noGroups: 'No municipality groups have been imported for the year, so they do not count.',
    nearest: (name, list) => `Most like ${name}: ${list}.`,
    none: 'There is no municipality to compare with.',
    noFigures: 'Choose at least one figure to compare by.',
    based: (list, year, compared, count) =>
      `Compared by ${list}, ${year}, with ${municipalities(compared, count)}.`,
    log: (label) => `${label} (logarithm)`,
    sharedGroup: 'municipality group',
    how: 'How the distance is counted',
    howSteps:
      'The difference in each figure is measured in standard deviations, over all municipalities in the table that have the figure. The differences are squared and added, and the distance is the root of the sum. 0 means exactly alike. For sizes, such as population, the logarithm counts: the ratio tells something, not the number.',
    howGroup: 'Another municipality group weighs as much as a standard deviation: 1 is added under the root.',
    howMissing:
      'A municipality that lacks any of the figures is not compared. A missing figure never counts as 0.',
    caption: (name, year) => `Municipalities like ${name}, ${year}`,
    columns: { name: 'Municipality', distance: 'Distance', group: 'Municipality group' },
    own: (name) => `${name} itself`,
    steps: (value, steps) => `${value} (${steps})`,
    same: 'the same',
    other: 'another',
    stepsWhat: 'In brackets: the difference in standard deviations.',
    lacksOwn: (name, list) => `${name} lacks ${list} and cannot be compared.`,
    notCompared: (n, count) => `${municipalities(n, count)} cannot be compared`,
    lacks: (name, list) => `${name} lacks ${list}`,
    save: 'Save as a municipality group',
    saveWhat: (name) =>
      `The group is put among the areas, marked as computed by Lyhörd. ${name} is not in it itself. The next release will have it. More areas that overlap can mean that more figures must be hidden.`,
    saved: (name) => `${name} is now among the areas.`,
    area: (name, year) => `Like ${name} ${year}`,
    areaSource: (n, list, sources) => `Computed by Lyhörd: the ${n} nearest by ${list}. Source: ${sources}`,
  },
  file: {
    title: 'Import from a file',
    label: 'File with background figures',
    hint: "JSON from Kolada's interface (v3), one page or several in a list. Or CSV from Statistics Sweden or PxWeb with a column for region or municipality, and years in the headings or in a column of their own. The file is read here in the browser, and nothing is saved until you say so.",
    choose: 'Choose file',
    drop: 'or drop it here',
    source: 'Source',
    sourceHint: 'For example: Statistics Sweden, population 31 December.',
    noSource: 'Write where the figures come from.',
    preview: 'This would be saved',
    previewWhat: 'Each figure and year takes the place of what was there. The rest is left as it is.',
    namesOnly: (n) => `The file has only names: ${n}. They are saved.`,
    values: 'Values',
    save: 'Save',
    cancel: 'Cancel',
  },
  kolada: {
    title: 'Fetch from Kolada',
    what: 'The server asks Kolada directly, if it reaches the network. Nothing but the numbers of figures and years is sent.',
    figures: 'Figures',
    figuresHint:
      "Kolada's ids, one or more. For example N01951 (inhabitants) and N33900 (share 0–20 years). Check them in Kolada.",
    years: 'Years',
    yearsHint: 'For example 2023, 2024.',
    wrongFigures: 'Write ids like N01951, ten at most, with commas between.',
    wrongYears: 'Write years like 2024, 25 at most, with commas between.',
    fetch: 'Fetch',
  },
  saved: {
    title: 'Saved',
    counted: (values, figures, count) =>
      `${values} values for ${figures} ${plural('en', count, 'figure and year', 'figures and years')}.`,
    missing: (n, count) =>
      `${n} ${plural('en', count, 'value is', 'values are')} missing in the source and saved as missing, not as 0.`,
    others: (list) => `Saved, but no municipalities, and therefore not in the likeness: ${list}.`,
    unnamed: (list) =>
      `Saved, but without a name here: ${list}. Import Kolada's list of municipalities, or areas, and the names are shown.`,
    more: (n) => `and ${n} more`,
  },
  faults: {
    not_json: 'The file cannot be read as JSON. It may be cut off; get it again.',
    not_kolada: "The file is JSON, but does not look like an answer of Kolada's interface (v3).",
    entry: (row) => `Entry ${row} of a page is not as Kolada writes. Nothing is saved.`,
    no_place: 'The file has no column for region, kommun (municipality) or kod (code).',
    no_year: (column) =>
      `It is not said which year ”${column}” is of. Have the year in the heading or in a column called tid or år. If it is a division, such as age: choose a single value in the table.`,
    empty: 'The file has no figures.',
    year: (row, column) => `Row ${row}, ${column}: should be a year.`,
    place: (row, column) => `Row ${row}, ${column}: should begin with a code, like 0180.`,
    gender: (row, column) => `Row ${row}, ${column}: should be total, women or men.`,
    number: (row, column) => `Row ${row}, ${column}: should be a number, or .. when it is missing.`,
    twice: (row) =>
      `Row ${row} says something else of the same municipality and year than an earlier row. If the table has more divisions, such as age: choose a single value.`,
  },
}
