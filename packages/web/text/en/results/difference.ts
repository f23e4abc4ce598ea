import type { ResultsText } from '../../sv/results.ts'

/** Girls and boys against each other. */
export const en: ResultsText['difference'] = {
  girlsMore: (points, low, high) =>
    `Girls more often than boys: the difference is ${points} (${low}–${high}).`,
  boysMore: (points, low, high) =>
    `Boys more often than girls: the difference is ${points} (${low}–${high}).`,
  same: 'Girls and boys cannot be told apart.',
  intro: 'Only differences larger than chance usually gives are listed here.',
  none: 'In this selection girls and boys cannot be told apart on any measure.',
  rest: (n) => `On the other ${n} measures girls and boys cannot be told apart.`,
  chance: (n, byChance) =>
    `${n} measures were compared. Even with no real differences, about ${byChance} of them would look like one.`,
  notEnough: 'Both girls and boys are needed in the selection to compare.',
}
