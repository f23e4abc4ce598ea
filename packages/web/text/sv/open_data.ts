/** Words for what anybody may read and take away. */
export const sv = {
  title: 'Öppna data',
  sentence:
    'Publicerade jämförelser, fria att läsa, ladda ner och använda. Ingen inloggning behövs, och adresserna ligger kvar.',
  noneTitle: 'Inget är publicerat än',
  none: 'När en region ger ut en jämförelse finns siffrorna här, för alla.',
  search: 'Sök tabell',
  found: (n: number) => (n === 1 ? '1 tabell' : `${n} tabeller`),
  show: 'Visa tabellerna',
  nothing: 'Ingen tabell heter så. Prova ett annat ord.',
  table: 'Tabell',
  periods: 'Perioder',
  files: 'Filer',
  /** The first and the last half-year as they are said. */
  span: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
  answers: (title: string, n: number) => `${title} · ${n} svar`,
  csv: 'CSV',
  jsonStat: 'JSON-stat',
  schema: 'Kolumner',
  of: (kind: string, title: string) => `${kind}: ${title}`,
  invented: 'Påhittade uppgifter för demonstration. De säger ingenting om verkliga kommuner.',
  equityTitle: 'Jämlikhet vid lika behov',
  equity:
    'Beviljas insats lika ofta, och saknas samtycke lika ofta, för olika barn när behoven är lika bedömda? Alla kommuner tillsammans, med avrundade tal och osäkerhet.',
  howTitle: 'Så är siffrorna gjorda',
  how: [
    'Siffror om så få att någon skulle kunna kännas igen visas inte, inte heller de som skulle avslöja dem. De är tomma i filerna, aldrig 0.',
    'Bara kommuner som har lämnat in och vill nämnas vid namn har egna siffror. De andra ingår i områdenas.',
    'Andelar har konfidensintervall enligt Wilson, 95 procent. Varje tabell har sin definition i filen.',
  ],
  programsTitle: 'För program',
  programs: 'Samma siffror kan hämtas på de sätt som andra statistikdatabaser brukar erbjuda.',
  programKinds: {
    list: 'Alla tabeller (JSON)',
    px: 'Som PxWebApi 2',
    kolada: 'I Koladas form',
    dcat: 'Katalog enligt DCAT-AP',
    api: 'Hela gränssnittet',
  },
  licence: 'Licens',
  home: 'Till Lyhörd',
}

export type OpenDataText = typeof sv
