import { plural } from '../../plural.ts'

/** The draft as it stands, and what it takes to answer. */
export const sv = {
  saved: {
    saved: 'Sparat',
    unsaved: 'Sparar snart',
    sending: 'Sparar …',
    away: 'Ingen kontakt. Det du skriver finns kvar här och sparas när nätet är tillbaka.',
  },
  refused: 'Utkastet sparades inte.',
  conflictTitle: 'Någon annan har ändrat i samma utkast',
  conflict: 'Välj vilket som ska gälla.',
  keepMine: 'Behåll mitt',
  takeTheirs: 'Ta det andra',
  costOwn: (cost: string) => `De egna frågorna tar ${cost} att besvara.`,
  costWhole: (cost: string) => `Hela formuläret tar ${cost}.`,
  required: (n: number, of: number) =>
    n === 0
      ? 'Ingen fråga måste besvaras.'
      : `${n} av ${of} ${plural('sv', of, 'fråga', 'frågor')} måste besvaras.`,
  requiredMany: 'Ett stöd och inget måste: kan någon av dem vara frivillig?',
}
