import type { Language } from '@lyhord/core'
import { measuresOf } from './measures.ts'
import { csvKeys } from './open_csv.ts'
import type { OpenIndicator } from './open_indicator.ts'
import { titleOf } from './spoken.ts'

const titles: Readonly<Record<Language, Readonly<Record<(typeof csvKeys)[number] | 'dold', string>>>> = {
  sv: {
    omrade: 'Område eller kommunkod',
    omrade_namn: 'Namn',
    omrade_slag: 'Slag av område',
    period: 'Halvår eller år',
    grupp: 'Grupp',
    grupp_namn: 'Gruppens namn',
    dold: 'Varför siffran inte visas',
  },
  en: {
    omrade: 'Area or municipality code',
    omrade_namn: 'Name',
    omrade_slag: 'Kind of area',
    period: 'Half-year or year',
    grupp: 'Group',
    grupp_namn: 'Name of the group',
    dold: 'Why the figure is not shown',
  },
}

/** What the CSV of an open table holds, as a Frictionless Table Schema (Data Package standard 2.0). */
export const openSchema = ({ asked, released, table }: OpenIndicator, lang: Language) => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  name: released.id.replace(':', '.'),
  title: titleOf(asked.form, released, lang),
  fields: [
    ...csvKeys.map((name) => ({
      name,
      title: titles[lang][name],
      type: 'string',
      constraints: { required: true },
    })),
    ...measuresOf(table.content).map(({ id, label, unit, decimals }) => ({
      name: id,
      title: label[lang],
      description: unit[lang],
      ...(decimals === 0 ? { type: 'integer' } : { type: 'number', decimalChar: ',' }),
    })),
    {
      name: 'dold',
      title: titles[lang].dold,
      type: 'string',
      constraints: { enum: ['protected'] },
    },
  ],
  missingValues: [''],
  primaryKey: ['omrade', 'period', 'grupp'],
})
