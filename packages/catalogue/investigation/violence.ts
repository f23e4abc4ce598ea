/** The reasons that are violence or abuse. Grouping: proposal. */
export const violence = [
  'fysiskt_vald',
  'psykiskt_vald',
  'sexuella_overgrepp',
  'bevittnat_vald',
  'hedersrelaterat',
] as const
