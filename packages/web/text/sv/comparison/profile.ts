/** One municipality, measure by measure. */
export const sv = {
  title: (name: string) => `Profil: ${name}`,
  lede: (period: string, against: string) => `Alla mått, ${period}. Jämfört med ${against}.`,
  ledeAlone: (period: string) => `Alla mått, ${period}.`,
  groups: {
    strengths: 'Styrkor',
    look: 'Värt att titta närmare på',
    other: 'Skiljer sig, utan att vara bättre eller sämre',
    same: 'Kan inte skiljas från jämförelsen',
    bare: 'Utan jämförelse',
    hidden: 'Visas inte',
  },
  alone: 'Alla tillsammans',
  key: (against: string) =>
    `Romben är värdet med sitt 95-procentiga intervall, det lodräta strecket är ${against}. Det ljusa fältet går från lägsta till högsta värdet bland de kommuner som visas, det mörkare är den mellersta hälften av dem. Talet till höger är hur många kommuner som visas; är de färre än hälften ritas inget fält.`,
  keyAlone:
    'Romben är värdet med sitt 95-procentiga intervall. Det ljusa fältet går från lägsta till högsta värdet bland de kommuner som visas, det mörkare är den mellersta hälften av dem. Talet till höger är hur många kommuner som visas; är de färre än hälften ritas inget fält.',
  caption: (group: string) => `${group}: värde, jämförelse och spridning`,
  spread: 'Spridning, kommuner',
  membersHeard: 'kommuner visas',
  hiddenList: (names: string) =>
    `Dessa mått visas inte, därför att ärendena är för få eller för att skydda ett annat tal: ${names}.`,
  no_valueList: (names: string) =>
    `Dessa mått har inget värde för perioden: ${names}. En median kan inte läggas ihop av två halvår.`,
  nobodyList: (names: string) => `Dessa mått har inga ärenden att räkna i perioden: ${names}.`,
  codesShown: 'Visa också svaren i fördelningarna',
}
