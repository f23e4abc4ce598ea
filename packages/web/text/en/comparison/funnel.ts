import type { sv } from '../../sv/comparison/funnel.ts'

/** Beside what chance would give. */
export const en: typeof sv = {
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
}
