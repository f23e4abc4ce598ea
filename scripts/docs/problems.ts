import { problems } from '@lyhord/contract'
import { madePage, table } from './markdown.ts'

/** The numbered catalogue of refusals. */
export const problemsPage = (): string =>
  madePage(
    'Problem',
    'Varje avslag är `application/problem+json` (RFC 9457) med nummer, `id` och text på svenska och engelska. Nummer återanvänds aldrig.',
    [
      table(
        ['Nummer', 'id', 'Status', 'Vad', 'Vad man gör', 'In English'],
        Object.entries(problems)
          .toSorted(([, a], [, b]) => a.number - b.number)
          .map(([id, p]) => [
            String(p.number),
            `\`${id}\``,
            String(p.status),
            p.title.sv,
            p.remedy.sv,
            `${p.title.en} ${p.remedy.en}`,
          ]),
      ),
    ],
  )
