import { type Code, words } from '@lyhord/core'

/** Declares one code of a value set: `code('flicka', 'Flicka', 'Girl')`. */
export const code = (id: string, sv: string, en: string, more: Omit<Code, 'id' | 'label'> = {}): Code => ({
  id,
  label: words(sv, en),
  ...more,
})
