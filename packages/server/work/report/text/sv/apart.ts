/** What is told apart: girls from boys, one period from another. */
export const sv = {
  difference: {
    girlsMore: (points: string, range: string) =>
      `Flickor oftare än pojkar: skillnaden är ${points} (${range}).`,
    boysMore: (points: string, range: string) =>
      `Pojkar oftare än flickor: skillnaden är ${points} (${range}).`,
    same: 'Flickor och pojkar kan inte skiljas åt.',
    notEnough: 'Det finns inte både flickor och pojkar att jämföra.',
    intro: (n: string) =>
      `${n} mått har jämförts mellan flickor och pojkar. Här står bara de skillnader som är större än vad slumpen brukar ge.`,
    none: (n: string) => `${n} mått har jämförts. På inget av dem kan flickor och pojkar skiljas åt.`,
    chance: (n: string) =>
      `Även utan verkliga skillnader skulle ungefär ${n} av måtten se ut som skillnader. Läs dem som frågor att gå vidare med.`,
    about: (what: string, said: string) => `${what}: ${said}`,
  },
  before: {
    same: (percent: string) => `Det kan inte skiljas från samma period året före (${percent}).`,
    more: (points: string, range: string) =>
      `Det är en större andel än samma period året före: skillnaden är ${points} (${range}).`,
    less: (points: string, range: string) =>
      `Det är en mindre andel än samma period året före: skillnaden är ${points} (${range}).`,
  },
  overTime: {
    intro:
      'Varje rad är ett halvår. Två halvår kan bara sägas skilja sig åt när osäkerheten är liten nog; små steg upp och ner är oftast slump.',
    caption: (title: string) => `${title}, halvår för halvår`,
    same: (first: string, last: string) => `${last} kan inte skiljas från ${first}.`,
    more: (first: string, last: string, points: string, range: string) =>
      `${last} är andelen större än ${first}: skillnaden är ${points} (${range}).`,
    less: (first: string, last: string, points: string, range: string) =>
      `${last} är andelen mindre än ${first}: skillnaden är ${points} (${range}).`,
  },
}
