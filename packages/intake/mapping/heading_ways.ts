/**
 * What short words in headings stand for, as they are written in case systems; the first is the likeliest. With their
 * Swedish letters, in small ones.
 */
const abbreviations: Readonly<Record<string, readonly string[]>> = {
  akt: ['aktualiserings', 'aktualisering'],
  ank: ['ankomst'],
  anm: ['anmälar', 'anmälan', 'anmälare'],
  ant: ['antal'],
  anv: ['använd'],
  ans: ['ansöknings', 'ansökan'],
  avsl: ['avsluts', 'avslutad'],
  avslut: ['avsluts', 'avslutad'],
  bed: ['bedömning'],
  bedömn: ['bedömning'],
  besl: ['besluts', 'beslut'],
  dat: ['datum'],
  fam: ['familje'],
  fhb: ['förhandsbedömning'],
  förh: ['förhands'],
  förhandsbed: ['förhandsbedömning'],
  förl: ['förlängd', 'förlängning'],
  ink: ['inkom', 'inkommen'],
  inl: ['inlednings', 'inledd'],
  ins: ['insats'],
  kat: ['kategori'],
  mån: ['månad'],
  omed: ['omedelbart'],
  orsakskod: ['orsak'],
  påg: ['pågående'],
  pers: ['person'],
  skyddsbed: ['skyddsbedömning'],
  uppf: ['uppföljnings', 'uppföljning', 'uppföljd'],
  utr: ['utrednings', 'utredning'],
  utredn: ['utrednings', 'utredning'],
  verks: ['verksamhet'],
  åtg: ['åtgärds', 'åtgärd'],
}

/** `anmälningsnr` */
const inFull = (word: string): string => word.replace(/(?<=\p{L}{3})nr$/u, 'nummer')

const mostWays = 3

/** What stands in brackets after a heading says how it is answered: `Kön (1=pojke, 2=flicka)`, `Orsak (flera möjliga)`. */
const bracketed = /\s*\([^)]*\)\s*$/

/** The ways to read a heading: as it stands, without brackets, with `JoinedWords` apart, and with its short words written out. */
export const headingWays = (heading: string): readonly string[] => {
  const bare = heading.replace(bracketed, '') || heading
  const apart = bare.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
  const words = apart
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  const written = Array.from({ length: mostWays }, (_, way) =>
    words.map((word) => abbreviations[word]?.[way] ?? abbreviations[word]?.[0] ?? inFull(word)).join(' '),
  )
  return [...new Set([heading, bare, apart, ...written])]
}
