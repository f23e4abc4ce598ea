import type { Role } from '@lyhord/contract/frame/policy.ts'

const keyNames: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  ' ': 'Blanksteg',
  Escape: 'Esc',
}

/** Words around every page. */
export const sv = {
  skip: 'Hoppa till innehållet',
  places: 'Sidor',
  demonstrationNote: 'Om uppgifterna',
  demonstration: 'Demonstration – påhittade uppgifter',
  printed: (who: string, when: string) => `${who} · utskrivet ${when} ur Lyhörd`,
  offline: 'Ingen kontakt med nätet just nu. Det du skriver finns kvar här och sparas när nätet är tillbaka.',
  offlineOutside: 'Ingen kontakt med nätet just nu. Du kan logga in när det är tillbaka.',
  language: 'Språk',
  appearance: 'Utseende',
  asMachine: 'Som datorn',
  light: 'Ljust',
  dark: 'Mörkt',
  account: 'Ditt konto',
  signOut: 'Logga ut',
  stillSignedIn: 'Du är fortfarande inloggad.',
  keys: 'Tangenter',
  close: 'Stäng',
  keyNames,
  roles: {
    caseworker: 'Socialsekreterare',
    lead: 'Enhetschef eller utvecklare',
    analyst: 'Analytiker',
    administrator: 'Administratör',
  } satisfies Record<Role, string>,
}

export type ShellText = typeof sv
