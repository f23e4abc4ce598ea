/** The manners a form can be written in. */
export const manners = ['json', 'xlsform', 'redcap'] as const
export type Manner = (typeof manners)[number]
