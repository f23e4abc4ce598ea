/** What a group is called: as a label, and in the middle of a sentence. */
export interface GroupName {
  readonly label: string
  readonly said: string
}

const named = (label: string, said: string): GroupName => ({ label, said })

const groups = {
  flicka: named('Flickor', 'flickor'),
  pojke: named('Pojkar', 'pojkar'),
  inga_utrikes: named('Inga föräldrar födda utomlands', 'barn utan föräldrar födda utomlands'),
  foraldrar_utrikes: named('Minst en förälder född utomlands', 'barn med förälder född utomlands'),
  utrikes: named('Själva födda utomlands', 'barn födda utomlands'),
  flicka_inga_utrikes: named(
    'Flickor, inga föräldrar födda utomlands',
    'flickor utan föräldrar födda utomlands',
  ),
  flicka_foraldrar_utrikes: named(
    'Flickor, minst en förälder född utomlands',
    'flickor med förälder född utomlands',
  ),
  flicka_utrikes: named('Flickor, själva födda utomlands', 'flickor födda utomlands'),
  pojke_inga_utrikes: named(
    'Pojkar, inga föräldrar födda utomlands',
    'pojkar utan föräldrar födda utomlands',
  ),
  pojke_foraldrar_utrikes: named(
    'Pojkar, minst en förälder född utomlands',
    'pojkar med förälder född utomlands',
  ),
  pojke_utrikes: named('Pojkar, själva födda utomlands', 'pojkar födda utomlands'),
  bada: named('Med båda föräldrarna', 'barn som bor med båda föräldrarna'),
  vaxelvis: named('Växelvis', 'barn som bor växelvis'),
  mest_en: named('Mest hos en förälder', 'barn som bor mest hos en förälder'),
  annan: named('Släkt, placerad eller annat', 'barn som bor hos släkt, är placerade eller bor på annat sätt'),
  ja: named('Känd funktionsnedsättning', 'barn med känd funktionsnedsättning'),
  nej: named('Ingen känd', 'barn utan känd funktionsnedsättning'),
} satisfies Readonly<Record<string, GroupName>>

/** How equity given similar needs is said, on screens and in reports. Numbers come written. */
export const equityWords = {
  dimensions: {
    kon: 'Flickor och pojkar',
    bakgrund: 'Bakgrund',
    kon_bakgrund: 'Kön och bakgrund',
    boende: 'Boende',
    funktionsnedsattning: 'Funktionsnedsättning',
  },
  about: {
    kon: '',
    bakgrund:
      'Barn födda utomlands är en grupp för sig. De andra är födda i Sverige och delas efter om någon förälder är född utomlands.',
    kon_bakgrund: 'Samma grupper, flickor och pojkar för sig. Varje grupp jämförs med alla de övriga barnen.',
    boende: 'Mest hos en förälder omfattar också ombildade familjer.',
    funktionsnedsattning: 'En misstanke som inte är fastställd räknas inte som känd.',
  },
  groups,
  others: 'övriga barn',
  says: {
    insats_andel: {
      more: (a: string, b: string, size: string) =>
        `När behoven är lika bedömda beviljas ${a} insats oftare än ${b}: skillnaden är ${size}.`,
      less: (a: string, b: string, size: string) =>
        `När behoven är lika bedömda beviljas ${a} insats mer sällan än ${b}: skillnaden är ${size}.`,
    },
    behov_ej_samtycke_andel: {
      more: (a: string, b: string, size: string) =>
        `När behoven är lika bedömda saknas samtycke oftare för ${a} än för ${b}: skillnaden är ${size}.`,
      less: (a: string, b: string, size: string) =>
        `När behoven är lika bedömda saknas samtycke mer sällan för ${a} än för ${b}: skillnaden är ${size}.`,
    },
  },
  same: (a: string, b: string) => `När behoven är lika bedömda kan ${a} och ${b} inte skiljas åt.`,
  noneApart: 'När behoven är lika bedömda kan ingen av grupperna skiljas från övriga barn.',
  testedNotApart:
    'Av dem som går att jämföra kan ingen grupp skiljas från övriga barn när behoven är lika bedömda.',
  restNotApart: 'De andra grupper som går att jämföra kan inte skiljas från övriga barn.',
  tooFew: (a: string, b: string) =>
    `Det är för få ärenden för att jämföra ${a} med ${b} när behoven är lika bedömda.`,
  tooFewOf: (groupsSaid: string) => `För få ärenden för att säga något om ${groupsSaid}.`,
  tooFewAll: 'Det är för få ärenden för att jämföra grupperna när behoven är lika bedömda.',
  size: (points: string, low: string, high: string) => `${points} (${low}–${high})`,
  tooFewShort: 'för få',
  signed: (difference: string, low: string, high: string) => `${difference} (${low} till ${high})`,
  panels: {
    crude: 'Andel, som det är',
    adjusted: 'Skillnad i procentenheter när behoven är lika bedömda',
    fromOthers: 'Skillnad mot övriga barn, i procentenheter, när behoven är lika bedömda',
  },
  against: (a: string, b: string) => `${a} jämfört med ${b}`,
  limits: {
    own: [
      'Behoven bedöms av samma personer som beslutar. Bedöms behoven olika för olika barn syns det inte här.',
      'Barn med samma behovsnivå kan skilja sig åt på sätt som inte registreras, till exempel vad familjen själv vill ha hjälp med.',
      'En skillnad säger att något är värt att titta på tillsammans. Den säger inte varför, och inte vad som är rätt.',
      'Grupperna står i formulärets ordning. Ingen grupp är måttstock för de andra.',
    ],
    together: [
      'Varje barn jämförs bara med barn i samma kommun som har samma bedömda behovsnivå och åldersgrupp. Att kommuner beviljar olika mycket ger ingen skillnad här.',
      'Behoven bedöms av samma personer som beslutar. Bedöms behoven olika för olika barn syns det inte här.',
      'En skillnad säger att något är värt att titta på tillsammans. Den säger inte i vilken kommun, inte varför, och inte vad som är rätt.',
      'En kommun med färre än fem barn i någon av grupperna är inte med i den jämförelsen.',
    ],
  },
  method: {
    own: 'Andelar har Wilsons 95-procentiga intervall. Skillnaden vägs samman över grupper med lika behov (Mantel–Haenszel) och har Satos 95-procentiga intervall. Den visas bara när det finns tillräckligt att jämföra (Mantel och Fleiss regel).',
    together:
      'Kommunerna lämnar in summor över sina grupper av behovsnivå och ålder, aldrig grupperna själva. Summorna läggs ihop: det ger samma oddskvot och skillnad (Mantel–Haenszel; Robins, Breslow och Greenlands och Satos 95-procentiga intervall) som om alla grupper i alla kommuner stått i en tabell. En jämförelse visas när minst tre kommuner är med och det finns fler barn än utgåvans gräns av varje slag: beviljade och inte, i båda grupperna, också när en enskild kommun drar ifrån sina egna barn och bland dem som tillkommit sedan en tidigare utgåva. Tal är avrundade: barn till tiotal, andelar till hela procent, skillnader till tiondels procentenheter.',
  },
}

export type EquityWords = typeof equityWords
