import type { ReactElement } from 'react'
import { askedId, type ProfileRow } from '../answer.ts'
import { againstName } from '../names.ts'
import type { Shown } from '../shown.ts'
import { type Beside, ProfileLine } from './line.tsx'

interface Props {
  readonly shown: Shown
  readonly title: string
  readonly rows: readonly ProfileRow[]
  readonly beside: Beside
}

/** Indicators under each other, or the codes of one. */
export const ProfileTable = ({ shown, title, rows, beside }: Props): ReactElement | null => {
  const { profile } = shown.voice.text
  if (rows.length === 0) return null
  return (
    <section className={rows.length < 8 ? 'compare-section profile-short' : 'compare-section'}>
      <h2>{title}</h2>
      <table className="profile-table">
        <caption className="only-heard">{profile.caption(title)}</caption>
        <colgroup>
          <col />
          <col className="profile-col-value" />
          <col className="profile-col-against" />
          <col className="profile-col-spread" />
        </colgroup>
        <Heads shown={shown} beside={beside} />
        <tbody>
          {rows.map((row) => (
            <ProfileLine key={askedId(row)} shown={shown} row={row} beside={beside} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Heads = ({ shown, beside }: Pick<Props, 'shown' | 'beside'>): ReactElement => {
  const { voice, comparison, choice } = shown
  const { profile, list, table } = voice.text
  return (
    <thead>
      <tr>
        <th scope="col">{list.measure}</th>
        <th scope="col" className="profile-figure">
          {table.value}
        </th>
        {beside === 'both' ? (
          <th scope="col" className="profile-figure">
            {againstName(comparison, choice, voice)}
          </th>
        ) : (
          <td />
        )}
        {beside === 'nothing' ? <td /> : <th scope="col">{profile.spread}</th>}
      </tr>
    </thead>
  )
}
