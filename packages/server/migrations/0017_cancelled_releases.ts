/** A release that somebody called off while it was made says so. */
export const cancelledReleases = `
alter table releases drop constraint releases_fault_check;
alter table releases add constraint releases_fault_check check (fault in ('protection', 'program', 'cancelled'));
`
