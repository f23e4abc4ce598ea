import type { Layout } from './layout.ts'

/** Open services, one by one or as counts: the ids of the two forms differ only in their first words. */
const openServices = (prefix: string): Layout => {
  const of = (...ends: readonly string[]) => ends.map((end) => `${prefix}_${end}`)
  return {
    sections: [
      { id: 'resultat', indicators: of('ledde_vidare_andel', 'resultat_fordelning') },
      {
        id: 'barnen',
        indicators: of('boende_fordelning', 'omsorgspersoner_fordelning', 'man_deltar_andel', 'tolk_andel'),
      },
      {
        id: 'insatserna',
        indicators: of(
          'kategori_fordelning',
          'verksamhet_fordelning',
          'samverkan_andel',
          'samverkan_fordelning',
        ),
      },
    ],
    beforeSexes: 2,
    elsewhere: of('antal'),
    followed: of('ledde_vidare_andel', 'samverkan_andel'),
  }
}

export const oppen_insats = openServices('oppen')
export const oppen_insats_mangd = openServices('oppen_mangd')
