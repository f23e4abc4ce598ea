import { ask } from './ask.ts'

/** Makes a database refuse new rows in a table as it does when its disk is full. */
export const fillTheDisk = async (url: string, table: string): Promise<void> => {
  await ask(
    url,
    `create function disk_is_full() returns trigger language plpgsql as $$
     begin raise exception 'could not extend file' using errcode = '53100'; end $$`,
  )
  await ask(url, `create trigger disk_is_full before insert on ${table} execute function disk_is_full()`)
}
