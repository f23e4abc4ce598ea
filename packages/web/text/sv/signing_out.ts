import { plural } from '../plural.ts'

/** Signing out with answers that have not been sent. */
export const sv = {
  title: (n: number) =>
    `${n} ${plural('sv', n, 'ärende', 'ärenden')} på den här datorn är inte ${plural('sv', n, 'skickat', 'skickade')}`,
  what: 'Loggar du ut nu tas de osända svaren bort från datorn. Stanna kvar, så skickas de när nätet är tillbaka.',
  stay: 'Stanna kvar',
  leave: 'Logga ut och ta bort svaren',
  sentNow: (n: number) =>
    `${n} ${plural('sv', n, 'ärende', 'ärenden')} som låg kvar på datorn är ${plural('sv', n, 'skickat', 'skickade')}.`,
}

export type SigningOutText = typeof sv
