import { create } from 'qrcode'
import type { ReactElement } from 'react'
import './qr.css'

interface Props {
  readonly text: string
  readonly label: string
}

/** A QR code drawn here: what it says is a secret and must not leave the machine. */
const Qr = ({ text, label }: Props): ReactElement => {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const quiet = 4
  const side = modules.size + 2 * quiet
  return (
    <svg className="qr" viewBox={`${-quiet} ${-quiet} ${side} ${side}`} role="img" aria-label={label}>
      <path d={pathOf(modules.size, (x, y) => modules.get(y, x) === 1)} />
    </svg>
  )
}

const pathOf = (size: number, dark: (x: number, y: number) => boolean): string => {
  const squares = Array.from({ length: size * size }, (_, i) => [i % size, Math.floor(i / size)] as const)
  return squares
    .filter(([x, y]) => dark(x, y))
    .map(([x, y]) => `M${x} ${y}h1v1h-1z`)
    .join('')
}

export default Qr
