let wanted = false

/** The id of a page's title. */
export const titleId = 'sidrubrik'

/** After a navigation the focus goes to the page's title: at once if it is there, otherwise when it comes. */
export const wantFocus = (): void => {
  window.scrollTo(0, 0)
  focusTitle()
}

/** To the title, at once or when it comes. One that is hidden is of the page that is left, which waits for the next. */
export const focusTitle = (): void => {
  const title = document.getElementById(titleId)
  wanted = !title?.checkVisibility()
  title?.focus({ preventScroll: true })
}

/** True once, for the title that was waited for. */
export const takeFocus = (): boolean => {
  const take = wanted
  wanted = false
  return take
}
