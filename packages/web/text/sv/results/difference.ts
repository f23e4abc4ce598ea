/** Girls and boys against each other. */
export const sv = {
  girlsMore: (points: string, low: string, high: string) =>
    `Flickor oftare än pojkar: skillnaden är ${points} (${low}–${high}).`,
  boysMore: (points: string, low: string, high: string) =>
    `Pojkar oftare än flickor: skillnaden är ${points} (${low}–${high}).`,
  same: 'Flickor och pojkar kan inte skiljas åt.',
  intro: 'Här står bara skillnader som är större än vad slumpen brukar ge.',
  none: 'I det här urvalet kan flickor och pojkar inte skiljas åt på något mått.',
  rest: (n: string) => `På övriga ${n} mått kan flickor och pojkar inte skiljas åt.`,
  chance: (n: string, byChance: string) =>
    `${n} mått har jämförts. Även utan verkliga skillnader skulle ungefär ${byChance} av dem se ut som skillnader.`,
  notEnough: 'Det behövs både flickor och pojkar i urvalet för att jämföra.',
}
