import { words } from '@lyhord/core'
import type { Refused } from '../../outside/files/problem.ts'
import type { Lacking } from '../../outside/hub/readiness.ts'

/** A server whose settings do not suffice, and what to do: start anew, or ask whoever runs it. */
export const notReady = (lacking: readonly Lacking[], restart: boolean): Refused => {
  const settings = lacking.map((l) => `${l.setting} = ${l.needs}`).join(', ')
  return {
    problem: restart
      ? {
          id: 'hub-omstart',
          title: words(
            `Databasen är nu inställd på ${settings}. Det gäller från nästa start.`,
            `The database is now set to ${settings}. It holds from the next start.`,
          ),
          remedy: words(
            'Stoppa Lyhörd, starta igen och skriv samma kommando en gång till.',
            'Stop Lyhörd, start it again and write the same command once more.',
          ),
        }
      : {
          id: 'hub-installningar',
          title: words(`Databasservern behöver ${settings}.`, `The database server needs ${settings}.`),
          remedy: words(
            'Be den som sköter servern att ändra det och starta om den.',
            'Ask whoever runs the server to change it and restart it.',
          ),
        },
  }
}
