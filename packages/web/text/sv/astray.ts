/** Words for when something is not there. */
export const sv = {
  notFound: 'Sidan finns inte',
  notFoundWhy: 'Adressen leder ingenstans. Den kan ha ändrats, eller så saknas något i den.',
  toOverview: 'Gå till översikten',
  fault: 'Sidan kunde inte visas',
  reload: 'Ladda om',
}

export type AstrayText = typeof sv
