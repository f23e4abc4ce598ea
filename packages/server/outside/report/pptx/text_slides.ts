import { type Deck, left, newSlide, text, wide } from './slide.ts'

/** A paragraph on a slide. */
export interface Line {
  readonly text: string
  readonly bullet: boolean
}

export const plainLine = (said: string): Line => ({ text: said, bullet: false })

/** Signs that there is room for on a slide; a paragraph takes a few more than it has. */
const [room, between] = [1050, 40]

/** Slides of running text, as many as it takes. */
export const addLines = (deck: Deck, chapter: string, heading: string, lines: readonly Line[]): void => {
  const slides: Line[][] = []
  let used = room
  for (const line of lines) {
    if (used + line.text.length > room) {
      slides.push([])
      used = 0
    }
    slides.at(-1)?.push(line)
    used += line.text.length + between
  }
  for (const some of slides)
    newSlide(deck, chapter, heading).addText(
      some.map((line) => ({
        text: line.text,
        options: { breakLine: true, paraSpaceAfter: 10, ...(line.bullet ? { bullet: { indent: 16 } } : {}) },
      })),
      { ...text, fontSize: 18, x: left, y: 1.75, w: wide, h: 5, valign: 'top', lineSpacingMultiple: 1.1 },
    )
}
