/** The list of measures. */
export const sv = {
  measure: 'Mått',
  inWords: 'I ord',
  middle: 'Mellersta hälften av de kommuner som visas',
  /** Too few are shown to tell of a middle half. */
  middleFew: (shown: string, members: string) => `bara ${shown} av ${members} visas`,
  middleOf: (range: string, shown: string) => `${range}, ${shown} kommuner`,
  caption: (section: string) => `${section}: ert värde, jämförelsens värde och skillnaden i ord`,
  strengths: 'Styrkor',
  strengthsIntro: (against: string) =>
    `Här går det att säga att resultatet är bättre för barnen än hos ${against}: skillnaden är större än vad slumpen brukar ge.`,
  strength: (sentence: string, mine: string, area: string, other: string) =>
    `${sentence} (${mine}). ${area}: ${other}.`,
  strengthPlain: (name: string, mine: string, area: string, other: string) =>
    `${name}: ${mine}. ${area}: ${other}.`,
  noStrengths: (against: string) =>
    `Den här perioden går det inte att säga att något mått är bättre än hos ${against}. Ofta beror det på att ärendena är för få för att säga det.`,
  codes: (n: string) => `${n} svar`,
  chance: (n: string, byChance: string) =>
    `${n} mått och svar har jämförts. Även utan verkliga skillnader skulle ungefär ${byChance} av dem se ut som skillnader.`,
  order: 'Måtten står i kodbokens ordning. Här finns ingen ranglista.',
  rest: 'Allmänt',
}
