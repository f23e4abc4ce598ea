import { plural } from '../plural.ts'
import type { ComparisonText } from '../sv/comparison.ts'

/** The words of the comparison pages. Numbers and names come written. */
export const en: ComparisonText = {
  title: 'Compare',
  lede: (period, against) => `${period}, compared with ${against}.`,
  ledeWithoutOwn: (area, period) => `${area}, ${period}.`,
  summary: (better, look, other, same) =>
    `${[
      `${better || 'No'} ${plural('en', better || 1, 'indicator is', 'indicators are')} better for the children than among the others`,
      `${look} ${plural('en', look, 'is', 'are')} worth a closer look`,
      ...(other > 0 ? [`${other} differ without being better or worse`] : []),
    ].join(', ')}. ${same} cannot be told apart from the others.`,
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
  periodGone: (period) =>
    `There is no published release for the ${period} any longer. The latest is shown instead.`,
  all: 'All in the comparison',
  allOthers: 'all others in the comparison',
  othersIn: (area) => `the others in ${area}`,
  mine: 'Your municipality',
  unnamed: 'Not named',
  list: {
    measure: 'Indicator',
    inWords: 'In words',
    middle: 'Middle half of the municipalities shown',
    middleFew: (shown, members) => `only ${shown} of ${members} shown`,
    middleOf: (range, shown) => `${range}, ${shown} municipalities`,
    caption: (section) => `${section}: your value, the comparison’s value and the difference in words`,
    strengths: 'Strengths',
    strengthsIntro: (against) =>
      `Here it can be said that the result is better for the children than that of ${against}: the difference is larger than chance usually gives.`,
    strength: (sentence, mine, area, other) => `${sentence} (${mine}). ${area}: ${other}.`,
    strengthPlain: (name, mine, area, other) => `${name}: ${mine}. ${area}: ${other}.`,
    noStrengths: (against) =>
      `In this period no indicator can be said to be better than that of ${against}. Often the cases are too few to say so.`,
    codes: (n) => `${n} answers`,
    chance: (n, byChance) =>
      `${n} indicators have been compared. Even without real differences, about ${byChance} of them would look like differences.`,
    order: 'The indicators stand in the order of the codebook. There is no ranking here.',
    rest: 'General',
  },
  says: {
    higher: 'Higher',
    lower: 'Lower',
    higherGood: 'Higher, for the better',
    lowerGood: 'Lower, for the better',
    higherLook: 'Higher, worth a closer look',
    lowerLook: 'Lower, worth a closer look',
    cannot_tell: 'Cannot be told apart',
    no_value: 'Known by half-year',
    not_against: 'The comparison’s figure is not shown',
  },
  standing: {
    higher: (against) => `Higher than ${against}`,
    lower: (against) => `Lower than ${against}`,
    cannot_tell: (against) => `Cannot be told apart from ${against}.`,
    nor: (against) => `Nor can it be told apart from ${against}.`,
    no_figure: (against) => `Cannot be compared with ${against}: one of the figures is not shown.`,
    untested: 'No difference is tested for this indicator. Read the values with their intervals.',
    by: (sentence, size, low, high) => `${sentence}: the difference is ${size} (${low}–${high}).`,
  },
  funnelSays: {
    within: 'Your value lies within what chance usually gives for so many cases.',
    higher: 'Your value is higher than expected: about 1 municipality in 40 lands so high by chance.',
    lower: 'Your value is lower than expected: about 1 municipality in 40 lands so low by chance.',
    muchHigher:
      'Your value is much higher than expected: about 1 municipality in 1,000 lands so high by chance.',
    muchLower:
      'Your value is much lower than expected: about 1 municipality in 1,000 lands so low by chance.',
  },
  hidden: {
    short: 'not shown',
    protected:
      'Not shown. The cases are so few that single children might be recognised, or it would tell such a figure.',
    nobody: 'No cases to count.',
    noValue: 'no value',
    own: 'Your own figures, with nothing hidden, are under Results.',
    /** Under a picture: which are not shown. */
    named: (names) => `Not shown, because the cases are too few or to guard another figure: ${names}.`,
    why: 'Why are some figures not shown?',
    explanation:
      'A figure is hidden when so few cases are behind it that a child might be recognised, or when such a figure could be worked out from it and others of the release. Which of the two is not said: that too could tell a small figure. Before a release is published, a program has tried to work out the hidden figures.',
  },
  table: {
    area: 'Area',
    municipality: 'Municipality',
    group: 'Group',
    period: 'Period',
    value: 'Value',
    low: 'Low',
    high: 'High',
    numerator: 'Count',
    n: 'Of',
    reported: 'Have reported',
    note: 'Note',
    standing: 'Comparison',
    crude: 'As it is',
    expected: 'Expected',
    ratio: 'Outcome to expected',
    adjusted: 'Standardised',
    notes: { protected: 'Too few, or guards another figure', nobody: 'None to count' },
    memberOf: 'Belongs to',
  },
  under: {
    emptyHalf: (empty, year) =>
      `Nothing to count in ${empty}: the figure for ${year} is of the rest of the year.`,
    emptyHalfShort: (empty) => `Without ${empty}`,
    own: (name, counted) => `${name}: ${counted}`,
    ownHidden: (name) => `${name}: the number is not shown`,
    missing: (share) => `${share} lack an answer in the whole comparison`,
    missingNone: 'no answers are missing in the comparison',
    coverage: (reported, members, period) =>
      `${reported} of ${members} municipalities have reported (${period})`,
    shown: (shown, members) => `${shown} of ${members} municipalities are shown`,
  },
  figure: {
    download: 'Download',
    csv: 'Table (CSV)',
    svg: 'Picture (SVG)',
    png: 'Picture (PNG)',
    release: 'Release',
    releases: (region, number, period, day) => `${region}, release ${number} (${period}), published ${day}`,
    method: 'Method',
    noPng: 'The browser could not make a PNG picture. Take the SVG instead.',
  },
  against: {
    title: 'Compared with others',
    invented: (names) => `Invented grouping: ${names}.`,
    method:
      'The dot is the value, the line a 95% interval (Wilson). A difference is told only when its own interval (Newcombe) does not cover zero. Your municipality is compared with the others, never with itself.',
    areaRow: (name, reported, members) => `${name} (${reported} of ${members})`,
  },
  spread: {
    title: 'Spread between the municipalities',
    sentence: (q1, q3, median) =>
      `Half of the municipalities shown lie between ${q1} and ${q3}. The median is ${median}.`,
    partly:
      'Municipalities that are not shown often have small numbers. The spread may therefore look different than if all were shown.',
    tooMany: (shown, members) =>
      `Only ${shown} of ${members} municipalities are shown. They are too few to describe the spread.`,
    few: 'Too few municipalities are shown to describe the spread.',
    median: (value) => `median ${value}`,
    places: {
      below: 'below the middle half',
      middle: 'in the middle half',
      above: 'above the middle half',
    },
    method:
      'One dot for each municipality, in no order. The shaded field is the middle half of the values shown. Small municipalities often land far out by chance: see the funnel plot.',
  },
  funnel: {
    title: 'What chance can explain',
    sentence: (points) =>
      `${points} municipalities by how many cases they have. The fewer the cases, the more chance plays a part.`,
    axis: (records) => `number of ${records}`,
    target: 'centre',
    places: {
      within: 'within what chance usually gives',
      higher: 'higher than expected',
      lower: 'lower than expected',
      muchHigher: 'much higher than expected',
      muchLower: 'much lower than expected',
    },
    tooFew: 'More municipalities with shown figures are needed to draw a funnel plot.',
    widened:
      'The municipalities differ more than chance alone gives. The limits are therefore widened, so that only what stands out from the usual variety too lies outside.',
    notWidened: 'The limits show chance alone: the municipalities differ no more than that.',
    notEnough:
      'They are too few to say how much municipalities usually differ beyond chance, so the limits show chance alone.',
    fold: 'How to read the funnel plot',
    explanation: [
      'Each dot is a municipality. Further to the right means more cases.',
      'The whole line in the middle is the value of the municipalities shown, together. The dashed lines are 95% limits, the outer ones 99.8% limits.',
      'Inside the limits, chance can explain the distance to the middle. Outside, the value is higher or lower than expected, and it is worth asking why.',
      'Why may have many answers: which children it is about, how one works, or how one records.',
    ],
    method:
      'Limits around the value of the municipalities shown: the outer of exact binomial limits and limits on the arcsine scale with additive over-dispersion (Spiegelhalter 2005, winsorised).',
  },
  overTime: {
    title: 'Over time',
    sentence: (against) => `Your value in each period, beside ${against}.`,
    sentenceWithoutOwn: (against) => `The value of ${against}, period by period.`,
    cut: (value) => `The axis begins at ${value}, not at zero.`,
    tooFew: 'When two periods or more have been published, the development is shown here.',
    method:
      'The lines are 95% intervals. The pale fields are the middle half of the municipalities shown in each period.',
    halves: { H1: 'Jan–June', H2: 'July–Dec' },
  },
  groups: {
    title: 'Sex and age',
    sentence: 'The same indicator for girls and boys and for each age group.',
    method:
      'The dot is the value, the line a 95% interval. Children whose sex is not known are counted with the most common sex in their municipality, unless they stand by themselves in the table.',
    girls: 'Girls',
    boys: 'Boys',
    unanswered: 'Not answered',
    none: 'The indicator is not split by sex and age for this period.',
    ofAll:
      'How answers are distributed leaves a municipality for all children together only. In a group of a single child the distributions would be that child’s answers. Your own, by sex and age, are on the results page.',
  },
  caseMix: {
    title: 'If everybody had the same children',
    own: (observed, expected) =>
      `Your value is ${observed}. With your mix of children, and the outcome of all, it would be ${expected}.`,
    higher: (ratio, low, high) =>
      `That is higher than expected: ${ratio} times the expected (${low}–${high}).`,
    lower: (ratio, low, high) => `That is lower than expected: ${ratio} times the expected (${low}–${high}).`,
    same: (ratio, low, high) =>
      `It cannot be told apart from the expected: ${ratio} times the expected (${low}–${high}).`,
    intro:
      'Municipalities meet different children. Here the value is also worked out as if all met the same mix of sex, age and children known before.',
    crude: 'As it is',
    adjusted: 'Standardised',
    onlyOwn: 'Your municipality is shown here. All municipalities are in the table.',
    none: 'The indicator cannot be standardised for this period: too few figures are shown.',
    method:
      'Indirect standardisation by sex, age group and, where it is known, whether the child was known before. The interval is that of the share (Wilson) divided by the expected. The expected is computed from rounded counts, so that it tells of nobody; municipalities with few cases therefore have none. Only differences in what is counted are taken away: children’s needs may still differ.',
  },
  map: {
    title: 'Tile map',
    sentence: 'One tile for each municipality. The stronger the colour, the higher the value.',
    schematic:
      'The picture is schematic and no map: the tiles lie by county, within the county in the order of their codes, and are of one size however large the municipalities are.',
    compact: 'The picture is schematic and no map: the municipalities stand in the order of their names.',
    hidden: 'not shown',
    absent: 'not taking part, or not named',
    unnamed: (n) => `${n} municipalities are not named and are missing from the picture.`,
    none: 'No municipality of the comparison is named.',
    method: 'The tiles have the limits of colour that stand above the picture.',
  },
  interpretations: { title: 'Interpretations' },
  contents: 'On this page',
  profile: {
    title: (name) => `Profile: ${name}`,
    lede: (period, against) => `All indicators, ${period}. Compared with ${against}.`,
    ledeAlone: (period) => `All indicators, ${period}.`,
    groups: {
      strengths: 'Strengths',
      look: 'Worth a closer look',
      other: 'Different, neither better nor worse',
      same: 'Cannot be told apart from the comparison',
      bare: 'Without comparison',
      hidden: 'Not shown',
    },
    alone: 'All together',
    key: (against) =>
      `The diamond is the value with its 95% interval, the upright line is ${against}. The pale field goes from the lowest to the highest value among the municipalities shown, the darker is the middle half of them. The number to the right is how many municipalities are shown; with fewer than half of them no field is drawn.`,
    keyAlone:
      'The diamond is the value with its 95% interval. The pale field goes from the lowest to the highest value among the municipalities shown, the darker is the middle half of them. The number to the right is how many municipalities are shown; with fewer than half of them no field is drawn.',
    caption: (group) => `${group}: value, comparison and spread`,
    spread: 'Spread, municipalities',
    membersHeard: 'municipalities shown',
    hiddenList: (names) =>
      `These indicators are not shown, because the cases are too few or to guard another figure: ${names}.`,
    no_valueList: (names) =>
      `These indicators have no value for the period: ${names}. A median cannot be put together from two half-years.`,
    nobodyList: (names) => `These indicators have no cases to count in the period: ${names}.`,
    codesShown: 'Show the answers of the distributions too',
  },
  empty: {
    title: 'The comparison will be here',
    what: 'When the region’s analyst has published a release, you can compare your results with those of others here: counts only, never single cases.',
    being: 'The releases of the demonstration are being made. They will be here in a minute or so.',
    lead: 'Submit your half-year',
    analyst: 'To the releases',
  },
  noSuch: {
    title: 'The indicator is not in the comparison',
    what: 'It may have another name, or not be published for this period.',
  },
}
