interface Row {
  readonly figure: { readonly hidden: unknown }
  readonly spread?: { readonly shown: number } | null | undefined
}

/** Whether anything in a list is not shown: a figure of the area itself, or of some of its municipalities. */
export const hidesSome = (rows: readonly Row[], members: number): boolean =>
  rows.some(({ figure, spread }) => Boolean(figure.hidden) || (spread ? spread.shown < members : false))
