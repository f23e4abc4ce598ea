/** Where to go after sign-in: back to a page of ours, never to another site. */
export const returnTo = (wanted: string | undefined): string =>
  wanted && /^\/(?![/\\])/.test(wanted) && !wanted.startsWith('/logga-in') ? wanted : '/'
