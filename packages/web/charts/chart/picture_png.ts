/** So many picture points for each point of the drawing: sharp on paper and in slides. */
const sharpness = 2

/** A drawing that stands alone (`picture_file.ts`) as a PNG. Rejects when the browser cannot. */
export const pngOf = async (svg: string): Promise<Blob> => {
  const [width, height] = sizeOf(svg)
  const sized = (await withFace(svg)).replace('<svg ', `<svg width="${width}" height="${height}" `)
  const address = URL.createObjectURL(new Blob([sized], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * sharpness)
    canvas.height = Math.round(height * sharpness)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise<Blob>((done, failed) =>
      canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture'))), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}

const sizeOf = (svg: string): readonly [number, number] => {
  const box = /viewBox="[\d.]+ [\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg)
  return [Number(box?.[1] ?? 640), Number(box?.[2] ?? 400)]
}

/** A picture of a drawing sees no fonts of the page: the face goes along inside it, or the browser's own is used. */
const withFace = async (svg: string): Promise<string> => {
  const face = await faceOfPage().catch(() => undefined)
  return face === undefined ? svg : svg.replace(/(<svg [^>]*>)/, `$1<style>${face}</style>`)
}

const faceOfPage = async (): Promise<string | undefined> => {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
  const rule = rules.find(
    (r) =>
      r instanceof CSSFontFaceRule && /Atkinson/.test(r.cssText) && /U\+0000-00FF|U\+0-FF/i.test(r.cssText),
  )
  const [, file] = /url\("([^"]+)"\)/.exec(rule?.cssText ?? '') ?? []
  if (file === undefined) return undefined
  const font = await (await fetch(new URL(file, rule?.parentStyleSheet?.href ?? location.href))).blob()
  return `@font-face{font-family:'Atkinson Hyperlegible Next';font-weight:200 800;src:url(${await dataOf(font)})}`
}

const dataOf = (blob: Blob): Promise<string> =>
  new Promise((done, failed) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result))
    reader.onerror = () => failed(reader.error ?? new Error('not read'))
    reader.readAsDataURL(blob)
  })
