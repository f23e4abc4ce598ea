/**
 * What short words in headings stand for, as they are written in case systems; the first is the likeliest. With their
 * Swedish letters, in small ones.
 */
const abbreviations: Readonly<Record<string, readonly string[]>> = {
  akt: ['aktualiserings', 'aktualisering'],
  ank: ['ankomst'],
  anm: ['anmälar', 'anmälan', 'anmälare'],
  ans: ['ansöknings', 'ansökan'],
  avsl: ['avsluts', 'avslutad'],
  avslut: ['avsluts', 'avslutad'],
  bed: ['bedömning'],
  besl: ['besluts', 'beslut'],
  dat: ['datum'],
  fam: ['familje'],
  förh: ['förhands'],
  förhandsbed: ['förhandsbedömning'],
  förl: ['förlängd', 'förlängning'],
  ink: ['inkom', 'inkommen'],
  inl: ['inlednings', 'inledd'],
  ins: ['insats'],
  kat: ['kategori'],
  mån: ['månad'],
  orsakskod: ['orsak'],
  påg: ['pågående'],
  pers: ['person'],
  skyddsbed: ['skyddsbedömning'],
  utr: ['utrednings', 'utredning'],
  verks: ['verksamhet'],
  åtg: ['åtgärds', 'åtgärd'],
}

const mostWays = 3

/** The ways to read a heading: as it stands, with `JoinedWords` apart, and with its short words written out. */
export const headingWays = (heading: string): readonly string[] => {
  const apart = heading.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
  const words = apart
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  const written = Array.from({ length: mostWays }, (_, way) =>
    words.map((word) => abbreviations[word]?.[way] ?? abbreviations[word]?.[0] ?? word).join(' '),
  )
  return [...new Set([heading, apart, ...written])]
}
