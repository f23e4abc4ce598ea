import type { ShellText } from '../sv/shell.ts'

export const en: ShellText = {
  skip: 'Skip to content',
  places: 'Pages',
  demonstrationNote: 'About the data',
  demonstration: 'Demonstration – invented data',
  offline: 'No network right now. What you write stays here and is saved when the network is back.',
  offlineOutside: 'No network right now. You can sign in when it is back.',
  language: 'Language',
  appearance: 'Appearance',
  asMachine: 'As the computer',
  light: 'Light',
  dark: 'Dark',
  account: 'Your account',
  signOut: 'Sign out',
  stillSignedIn: 'You are still signed in.',
  keys: 'Keys',
  close: 'Close',
  keyNames: {
    ArrowUp: '↑',
    ArrowDown: '↓',
    ArrowLeft: '←',
    ArrowRight: '→',
    ' ': 'Space',
    Escape: 'Esc',
  },
  roles: {
    caseworker: 'Caseworker',
    lead: 'Unit manager or developer',
    analyst: 'Analyst',
    administrator: 'Administrator',
  },
}
