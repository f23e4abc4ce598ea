/** Words for when something is not there. */
export const sv = {
  notFound: 'Sidan finns inte',
  notFoundWhy: 'Adressen leder ingenstans. Den kan ha ändrats, eller så saknas något i den.',
  toOverview: 'Gå till översikten',
  fault: 'Sidan kunde inte visas',
  reload: 'Ladda om',
  away: 'Ingen kontakt med nätet just nu',
  awayWhy:
    'Sidan öppnas av sig själv när nätet är tillbaka. Det som inte hunnit skickas ligger kvar på datorn.',
}

export type AstrayText = typeof sv
