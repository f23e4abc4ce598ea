/** What every chart shares: our type and colours, nothing from outside. */
export const ink = {
  className: 'lyhord-plot',
  style: { background: 'none', color: 'var(--chart-ink)', fontFamily: 'inherit', fontSize: '15px' },
} as const
