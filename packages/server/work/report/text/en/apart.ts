import type { sv } from '../sv/apart.ts'

/** What is told apart: girls from boys, one period from another. */
export const en: typeof sv = {
  difference: {
    girlsMore: (points, range) => `Girls more often than boys: the difference is ${points} (${range}).`,
    boysMore: (points, range) => `Boys more often than girls: the difference is ${points} (${range}).`,
    same: 'Girls and boys cannot be told apart.',
    notEnough: 'There are not both girls and boys to compare.',
    intro: (n) =>
      `${n} measures have been compared between girls and boys. Only differences larger than chance usually gives stand here.`,
    none: (n) => `${n} measures have been compared. Girls and boys cannot be told apart on any of them.`,
    chance: (n) =>
      `Even without real differences about ${n} of the measures would look like differences. Read them as questions to go on with.`,
    about: (what, said) => `${what}: ${said}`,
  },
  before: {
    same: (percent) => `It cannot be told apart from the same period a year before (${percent}).`,
    more: (points, range) =>
      `It is a larger share than in the same period a year before: the difference is ${points} (${range}).`,
    less: (points, range) =>
      `It is a smaller share than in the same period a year before: the difference is ${points} (${range}).`,
  },
  overTime: {
    intro:
      'Each row is a half-year. Two half-years can be told apart only when the uncertainty is small enough; small steps up and down are mostly chance.',
    caption: (title) => `${title}, half-year by half-year`,
    same: (first, last) => `The ${last} cannot be told apart from the ${first}.`,
    more: (first, last, points, range) =>
      `In the ${last} the share is larger than in the ${first}: the difference is ${points} (${range}).`,
    less: (first, last, points, range) =>
      `In the ${last} the share is smaller than in the ${first}: the difference is ${points} (${range}).`,
  },
}
