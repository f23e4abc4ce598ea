import { words } from '@lyhord/core'
import { kind } from './kind.ts'

/** What is submitted and released, of 4xx. */
export const releasesProblems = {
  submission_changed: kind(
    412,
    409,
    words('Resultaten har ändrats sedan du såg dem.', 'The results have changed since you saw them.'),
    words('Se igenom dem igen och lämna in.', 'Look through them again and submit.'),
  ),
  nothing_submitted: kind(
    413,
    409,
    words('Ingen har lämnat in något för perioden.', 'Nobody has submitted anything for the period.'),
    words(
      'Vänta tills någon har lämnat in, eller välj en annan period.',
      'Wait until somebody has, or choose another period.',
    ),
  ),
  audit_not_passed: kind(
    414,
    409,
    words('Granskningen släpper inte igenom utgåvan.', 'The audit does not let the release through.'),
    words(
      'Gör en ny utgåva med en högre gräns för små tal.',
      'Make a new release with a higher limit for small numbers.',
    ),
  ),
  release_overtaken: kind(
    415,
    409,
    words(
      'Annat om samma period har blivit känt sedan utgåvan gjordes: en utgåva har publicerats, eller en nämnd har gjort en egen rapport för alla.',
      'Something else about the same period has become known since the release was made: a release has been published, or a board has made a report of its own for anybody.',
    ),
    words('Gör utgåvan på nytt.', 'Make the release anew.'),
  ),
  release_input_withdrawn: kind(
    416,
    409,
    words(
      'En kommun har tagit tillbaka det den lämnade in sedan utgåvan gjordes.',
      'A board has withdrawn what it submitted since the release was made.',
    ),
    words('Gör utgåvan på nytt.', 'Make the release anew.'),
  ),
}
