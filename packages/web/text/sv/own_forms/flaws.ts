import type { LintId } from '@lyhord/core'
import { plural } from '../../plural.ts'

/** What to do about what the linter finds; nothing where its own words say it. */
const remedies: Readonly<Partial<Record<LintId, string>>> = {
  'okand-variabel': 'Välj en annan fråga i villkoret.',
  'okand-kod': 'Välj svar som finns i villkoret.',
  'olika-slag': 'Ändra villkoret.',
  'fel-ordning': 'Flytta ner frågan, eller ändra villkoret.',
  motsagelse: 'Ändra villkoret.',
  'onabar-fraga': 'Ändra villkoret.',
  'alltid-sann': 'Ta bort villkoret om frågan alltid ska ställas.',
  'dubbel-variabel': 'Ge frågan ett annat kolumnnamn.',
  'dubbel-kod': 'Ta bort det ena svaret.',
  'inga-varden': 'Ändra gränserna.',
  'bryts-aldrig': 'Ändra kravet.',
  'oforenliga-regler': 'Ändra den ena regeln.',
  'ord-saknas': 'Skriv det som saknas.',
}

/** What to look over before it is published. */
export const sv = {
  flaws: (n: number) => `${n} ${plural('sv', n, 'sak', 'saker')} att se över`,
  noFlaws: 'Inget att rätta.',
  flaw: { error: 'Behöver rättas.', warning: 'Att tänka på.' },
  remedies,
  toFlaw: (name: string) => `Gå till ${name}`,
  empty: 'Lägg till en fråga, så går det att publicera.',
}
