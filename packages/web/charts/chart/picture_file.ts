const svg = 'http://www.w3.org/2000/svg'
const kept = ['fill', 'stroke', 'stroke-width', 'stroke-opacity', 'font-size', 'font-weight', 'opacity']
const face = "'Atkinson Hyperlegible Next', 'Segoe UI', Arial, sans-serif"

/** A chart as a file that stands alone: its colours written out, its heading above and what makes it honest below. */
export const pictureFile = (chart: SVGSVGElement, heading: string, foot: readonly string[]): string => {
  const { width, height } = chart.viewBox.baseVal
  const [top, bottom] = [44, 18 + foot.length * 20]
  const page = document.createElementNS(svg, 'svg')
  set(page, { xmlns: svg, viewBox: `0 0 ${width + 32} ${height + top + bottom}`, 'font-family': face })
  const style = getComputedStyle(chart)
  const paper = document.createElementNS(svg, 'rect')
  set(paper, { width: '100%', height: '100%', fill: getComputedStyle(document.body).backgroundColor })
  page.append(paper, line(heading, 28, 18, style.color))
  const copy = withOwnColours(chart)
  set(copy, {
    x: '16',
    y: String(top),
    width: String(width),
    height: String(height),
    color: style.color,
    fill: style.fill,
  })
  page.append(copy, ...foot.map((text, i) => line(text, height + top + 20 + i * 20, 13, style.color)))
  return new XMLSerializer().serializeToString(page)
}

const set = (element: Element, attributes: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
}

const line = (text: string, y: number, size: number, fill: string): Element => {
  const element = document.createElementNS(svg, 'text')
  set(element, { x: '16', y: String(y), 'font-size': String(size), fill })
  element.textContent = text
  return element
}

const withOwnColours = (chart: SVGSVGElement): Element => {
  const copy = document.importNode(chart, true)
  const [originals, copies] = [chart.querySelectorAll('*'), copy.querySelectorAll('*')]
  originals.forEach((original, i) => {
    const style = getComputedStyle(original)
    for (const name of kept) copies[i]?.setAttribute(name, everybodys(style.getPropertyValue(name)))
  })
  copy.querySelector('style')?.remove()
  copy.removeAttribute('aria-hidden')
  return copy
}

/** Mixed colours are told as `oklab(…)`, which few programs but browsers read: as red, green and blue all do. */
const everybodys = (value: string): string => {
  if (!/^(oklab|oklch|lab|lch|color)\(/.test(value)) return value
  const point = document.createElement('canvas').getContext('2d')
  if (!point) return value
  point.fillStyle = value
  point.fillRect(0, 0, 1, 1)
  const [red, green, blue] = point.getImageData(0, 0, 1, 1).data
  return `rgb(${red}, ${green}, ${blue})`
}
