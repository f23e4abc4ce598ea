/** What the group answers to a question: one code, or several where the question takes several. */
export const severalCodesOfFlags = `
alter table flags add column answer_codes text[] not null default '{}';
update flags set answer_codes = array[answer_code] where answer_code is not null;
alter table flags drop column answer_code;
`
