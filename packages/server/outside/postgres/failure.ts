import { type Words, words } from '@lyhord/core'

// What PostgreSQL writes (lc_messages is C, so always English) → what a person can do about it.
const known: readonly (readonly [RegExp, Words])[] = [
  [
    /No space left on device|ENOSPC|Disk quota exceeded/i,
    words(
      'Disken är full. Frigör utrymme och starta igen.',
      'The disk is full. Free some space and start again.',
    ),
  ],
  [
    /Read-only file system|EROFS/i,
    words(
      'Disken går bara att läsa från. Välj en DATA_DIR som går att skriva i.',
      'The disk is read-only. Choose a DATA_DIR that can be written to.',
    ),
  ],
  [
    /Address already in use|could not bind/i,
    words('Porten som databasen skulle använda är upptagen.', 'The port the database was to use is taken.'),
  ],
  [
    /database files are incompatible|initialized by PostgreSQL version/i,
    words(
      'Datamappen är gjord av en annan huvudversion av PostgreSQL. Använd den Lyhörd som skapade den, eller läs in en säkerhetskopia i en ny mapp.',
      'The data folder was made by another major version of PostgreSQL. Use the Lyhörd that made it, or restore a backup into a new folder.',
    ),
  ],
  [
    /ENOENT.*mkdir/,
    words(
      'Datamappen går inte att skapa där. Välj en annan DATA_DIR.',
      'The data folder cannot be made there. Choose another DATA_DIR.',
    ),
  ],
  [
    /ENOTDIR|EEXIST/,
    words(
      'DATA_DIR är en fil, men måste vara en mapp. Välj en annan DATA_DIR.',
      'DATA_DIR is a file but must be a folder. Choose another DATA_DIR.',
    ),
  ],
  [
    /password authentication failed/i,
    words(
      'Lösenordet i postgres/lyhord.json är inte databasens. Lägg tillbaka den rätta filen från en säkerhetskopia.',
      'The password in postgres/lyhord.json is not the database’s. Put the right file back from a backup.',
    ),
  ],
  [
    /could not look up effective user ID/i,
    words(
      'Kontot som startar Lyhörd saknar namn i systemet (/etc/passwd). Lägg till det, eller ange DATABASE_URL.',
      'The account that starts Lyhörd has no name in the system (/etc/passwd). Add it, or give DATABASE_URL.',
    ),
  ],
  [
    /error while loading shared libraries|GLIBC_|cannot execute|spawn .* ENOENT|ENOEXEC/i,
    words(
      'Den inbyggda databasen går inte att köra på det här systemet. Ange DATABASE_URL till en PostgreSQL 15 eller senare.',
      'The built-in database cannot run on this system. Give DATABASE_URL to a PostgreSQL 15 or later.',
    ),
  ],
  [
    /Cannot allocate memory|out of memory|could not (create|map) (anonymous )?shared memory/i,
    words('Minnet räcker inte för databasen.', 'There is not enough memory for the database.'),
  ],
  [
    /Permission denied|EACCES|EPERM|has wrong ownership|Operation not permitted/i,
    words(
      'Behörighet saknas till datamappen. Starta med det konto som äger den, eller välj en annan DATA_DIR.',
      'Permission to the data folder is missing. Start as the account that owns it, or choose another DATA_DIR.',
    ),
  ],
]

const lastLines = (log: string): string => log.trim().split('\n').slice(-3).join(' ')

/** Why the built-in database did not start, in words, followed by PostgreSQL's own last lines. */
export function explainFailure(log: string): Words {
  const reason = known.find(([pattern]) => pattern.test(log))?.[1]
  const detail = lastLines(log)
  return words(
    `Databasen startade inte. ${reason ? `${reason.sv} ` : ''}(${detail})`,
    `The database did not start. ${reason ? `${reason.en} ` : ''}(${detail})`,
  )
}
