/** What stands at each figure. */
export const sv = {
  under: {
    emptyHalf: (empty: string, year: string) =>
      `Inget att räkna ${empty}: siffran för ${year} gäller resten av året.`,
    emptyHalfShort: (empty: string) => `Utan ${empty}`,
    own: (name: string, counted: string) => `${name}: ${counted}`,
    ownHidden: (name: string) => `${name}: antalet visas inte`,
    missing: (share: string) => `${share} saknar svar i hela jämförelsen`,
    missingNone: 'inga svar saknas i jämförelsen',
    coverage: (reported: string, members: string, period: string) =>
      `${reported} av ${members} kommuner har lämnat in (${period})`,
    shown: (shown: string, members: string) => `${shown} av ${members} kommuner visas`,
  },
  figure: {
    download: 'Hämta',
    csv: 'Tabell (CSV)',
    svg: 'Bild (SVG)',
    png: 'Bild (PNG)',
    release: 'Utgåva',
    releases: (region: string, number: string, period: string, day: string) =>
      `${region}, utgåva ${number} (${period}), publicerad ${day}`,
    method: 'Metod',
    noPng: 'Webbläsaren kunde inte göra en PNG-bild. Hämta SVG i stället.',
  },
  against: {
    title: 'Jämfört med andra',
    invented: (names: string) => `Påhittad indelning: ${names}.`,
    method:
      'Punkten är värdet och strecket ett 95-procentigt intervall (Wilson). En skillnad sägs bara när dess eget intervall (Newcombe) inte täcker noll. Er kommun jämförs med de övriga, aldrig med sig själv.',
    areaRow: (name: string, reported: string, members: string) => `${name} (${reported} av ${members})`,
  },
  overTime: {
    title: 'Över tid',
    sentence: (against: string) => `Ert värde för varje period, bredvid ${against}.`,
    sentenceWithoutOwn: (against: string) => `Värdet för ${against}, period för period.`,
    cut: (value: string) => `Axeln börjar vid ${value}, inte vid noll.`,
    tooFew: 'När minst två perioder är publicerade syns utvecklingen här.',
    method:
      'Strecken är 95-procentiga intervall. De ljusa fälten är den mellersta hälften av de kommuner som visas i varje period.',
    halves: { H1: 'jan–juni', H2: 'juli–dec' },
  },
  groups: {
    title: 'Kön och ålder',
    sentence: 'Samma mått för flickor och pojkar och för varje åldersgrupp.',
    method:
      'Punkten är värdet och strecket ett 95-procentigt intervall. Barn vars kön inte är känt räknas med det vanligaste könet i sin kommun, om de inte står för sig i tabellen.',
    girls: 'Flickor',
    boys: 'Pojkar',
    unanswered: 'Ej besvarat',
    none: 'Måttet finns inte uppdelat på kön och ålder för den här perioden.',
    ofAll:
      'Hur svaren fördelar sig lämnar en kommun bara för alla barn tillsammans. I en grupp med ett enda barn vore fördelningarna det barnets svar. Era egna, uppdelade på kön och ålder, finns på resultatsidan.',
  },
}
