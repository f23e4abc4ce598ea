import { sides } from './sides.ts'

/** What a compiled report says of those who have reported. */
export const sv = {
  coverage: {
    collections: 'Insamlingar i perioden',
    missing: 'Svar som saknas, per mått',
    notKnown: 'ej angivet',
    intro:
      'Ett svar som saknas räknas aldrig som noll. Det står utanför måttet, och hur många som saknas visas här.',
    members: (reported: string, all: string, area: string) =>
      `${reported} av ${all} kommuner i ${area} har lämnat in för perioden.`,
    membersTitle: 'Vilka som har lämnat in',
    areasTitle: 'Områden och hur många kommuner de bygger på',
    invented: 'Påhittat område, för demonstration.',
  },
  compiled: {
    lede: (reported: string, all: string, region: string, period: string) =>
      `Rapporten bygger på de siffror som ${reported} av ${all} kommuner i ${region} har lämnat in för ${period}.`,
    number: (n: string, word: string) => `De har tillsammans ${n} ${word}.`,
    own: (name: string) => `${name} är er egen kommun och är utmärkt i diagrammen.`,
    order: 'Områdena står i bokstavsordning. Rapporten rangordnar dem inte.',
    areaAlt: (title: string, all: string, n: string) =>
      `${title}, per område. Alla: ${all}. ${n} områden visas.`,
    ownSame: (name: string) => `${name} kan inte skiljas från vad de har tillsammans.`,
    ownLower: (name: string) => `${name} ligger lägre än väntat, mer än vad slumpen brukar ge.`,
    ownHigher: (name: string) => `${name} ligger högre än väntat, mer än vad slumpen brukar ge.`,
    told: (title: string, of: string, alike: string, higher: string, lower: string) =>
      `På ”${title}” kan ${alike} av de ${of} kommuner vars siffror visas inte skiljas från vad de har tillsammans; ${sides(higher, lower)} än väntat.`,
    allAlike: (title: string, of: string) =>
      `På ”${title}” kan ingen av de ${of} kommuner vars siffror visas skiljas från vad de har tillsammans.`,
    few: 'Det är för få kommuner för att säga vilka som skiljer sig från de övriga.',
    hiddenAll: 'Siffran för alla tillsammans visas inte.',
    hiddenAnswers: (labels: string) =>
      `Visas inte, för att de är för få eller skulle avslöja en annan siffra: ${labels}.`,
    mostShown: (said: string) => `Av de svar som visas: ${said}`,
    hidden: 'visas inte',
    hiddenMeans: 'Visas inte: talet är för litet, eller skulle avslöja ett annat.',
    notReported: 'har inte lämnat in',
    nobody: 'inga ärenden',
    nobodyHidden: 'Ingen siffra i den här delen har dolts.',
    hiddenCount: (hidden: string, of: string) => `${hidden} av ${of} siffror i rapporten visas inte.`,
    hiddenWhy: (max: string) =>
      `En siffra visas inte när den bygger på 1–${max} barn, eller när den tillsammans med andra siffror skulle avslöja en sådan.`,
    unknownSex:
      'Barn vars kön inte är känt räknas med det vanligaste könet i sin kommun. Är de fler än ett av tio delas kommunen inte upp på kön.',
    hiddenAudit: (audited: string) =>
      `En oberoende granskning har försökt räkna fram ${audited} dolda siffror ur de publicerade, med linjär optimering. Ingen gick att räkna fram.`,
    release: (number: string, region: string) => `Utgåva ${number}, ${region}`,
    unnamed: (n: string) =>
      `${n} kommuner är med i summorna men har inte valt att stå med namn. I trattdiagrammen är de prickar utan namn; är de färre än tre ritas de inte.`,
    someBoard: 'En kommun',
    noInterpretations: 'Inga tolkningar har lämnats för måtten i den här rapporten.',
  },
}
