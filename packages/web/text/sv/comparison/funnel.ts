/** Beside what chance would give. */
export const sv = {
  title: 'Vad slumpen kan förklara',
  sentence: (points: string) =>
    `${points} kommuner efter hur många ärenden de har. Ju färre ärenden, desto mer spelar slumpen in.`,
  axis: (records: string) => `antal ${records}`,
  target: 'mitten',
  places: {
    within: 'inom det som slumpen brukar ge',
    higher: 'högre än väntat',
    lower: 'lägre än väntat',
    muchHigher: 'mycket högre än väntat',
    muchLower: 'mycket lägre än väntat',
  },
  tooFew: 'Det behövs fler kommuner med visade tal för att rita ett trattdiagram.',
  widened:
    'Kommunerna skiljer sig mer från varandra än slumpen ensam ger. Gränserna är därför vidgade, så att bara det som sticker ut också från den vanliga olikheten hamnar utanför.',
  notWidened: 'Gränserna visar slumpen ensam: kommunerna skiljer sig inte mer än så.',
  notEnough:
    'De är för få för att säga hur mycket kommuner brukar skilja sig åt utöver slumpen, så gränserna visar slumpen ensam.',
  fold: 'Så läser du trattdiagrammet',
  explanation: [
    'Varje punkt är en kommun. Längre till höger betyder fler ärenden.',
    'Den heldragna linjen i mitten är värdet för de kommuner som visas, tillsammans. De streckade linjerna är 95-procentsgränser, de yttre 99,8-procentsgränser.',
    'Innanför gränserna kan slumpen förklara avståndet till mitten. Utanför är värdet högre eller lägre än väntat, och då är det värt att fråga varför.',
    'Varför kan ha många svar: vilka barn det gäller, hur man arbetar, eller hur man registrerar.',
  ],
  method:
    'Gränser kring värdet för de kommuner som visas: de yttersta av exakta binomialgränser och gränser på arcus sinus-skalan med additiv överspridning (Spiegelhalter 2005, winsoriserad).',
}
