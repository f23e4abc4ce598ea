import { looks, type Series } from './series.ts'

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element of a picture; what is `undefined` is left out. */
export const svg = (
  tag: string,
  attributes: Attributes,
  ...children: readonly (Element | string)[]
): SVGElement => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, String(value))
  element.append(...children)
  return element
}

/** A whole picture, in pixels, in our type and ink. */
export const picture = (width: number, height: number, ...children: readonly Element[]): SVGElement =>
  svg(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      fill: 'var(--chart-ink)',
      color: 'var(--chart-ink)',
      'font-size': 15,
    },
    ...children,
  )

/** A line of text, its middle at `y`. */
export const written = (text: string, x: number, y: number, attributes: Attributes = {}): SVGElement =>
  svg('text', { x, y, dy: '0.32em', ...attributes }, text)

/** A straight line. */
export const line = (x1: number, y1: number, x2: number, y2: number, attributes: Attributes): SVGElement =>
  svg('line', { x1, y1, x2, y2, ...attributes })

const shapes: Readonly<Record<'circle' | 'square' | 'triangle' | 'diamond', (r: number) => string>> = {
  circle: (r) => `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`,
  square: (r) => polygon([-0.886, -0.886, 0.886, -0.886, 0.886, 0.886, -0.886, 0.886], r),
  triangle: (r) => polygon([0, -1.555, 1.347, 0.778, -1.347, 0.778], r),
  diamond: (r) => polygon([0, -1.649, 0.952, 0, 0, 1.649, -0.952, 0], r),
}

/** Points about zero; all shapes of one `r` cover the same area. */
const polygon = (points: readonly number[], r: number): string =>
  `M${points.map((p) => (p * r).toFixed(2)).join(',')}Z`

/** A series' own shape in its own colour. */
export const mark = (
  series: Series,
  x: number,
  y: number,
  r: number,
  attributes: Attributes = {},
): SVGElement => {
  const { symbol, colour } = looks[series]
  return svg('path', {
    d: shapes[symbol](r),
    transform: `translate(${x.toFixed(2)},${y.toFixed(2)})`,
    fill: colour,
    ...attributes,
  })
}
