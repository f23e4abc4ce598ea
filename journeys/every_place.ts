import {
  type AddressFor,
  at,
  begunImport,
  changing,
  collection,
  record,
  recording,
  release,
  session,
} from './addresses.ts'
import type { SignIn } from './product.ts'

/** Where every route of the product leads, for the role that has most to see there; outside, for one who is not signed in. */
export const everyPlace: Readonly<
  Record<SignIn['role'] | 'outside', readonly (readonly [route: string, address: AddressFor])[]>
> = {
  outside: ['/logga-in', '/forsta-administrator', '/inbjudan', '/oppna-data'].map(same),
  lead: [
    ...['/', '/konto', '/samla-in', '/uppfoljning', '/befolkning', '/resultat', '/resultat/jamlikhet'].map(
      same,
    ),
    ...['/kodbok', '/importera', '/nycklar', '/jamfor', '/jamfor/lamna-in', '/formular'].map(same),
    ['/kodbok/$variable', at('/kodbok/insatser')],
    ['/jamfor/$indicator', at('/jamfor/samtal_minst_2')],
    ['/samla-in/$collection', collection],
    ['/arende/$record', record],
    ['/arbetspass/$session', session],
    ['/importera/$import', begunImport],
  ],
  caseworker: [
    ['/samla-in/$collection/nytt', recording],
    ['/arende/$record/andra', changing],
  ],
  analyst: [
    ['/jamfor/utgavor/$release', release],
    ...['/jamfor', '/jamfor/profil', '/jamfor/jamlikhet', '/jamfor/tolkningar', '/jamfor/omraden'].map(same),
    ...['/jamfor/bakgrund', '/jamfor/utgavor', '/rapporter', '/rapporter/ny'].map(same),
  ],
  administrator: [
    ...['/installningar', '/installningar/enheter', '/installningar/logg'].map(same),
    ...['/installningar/gallring', '/installningar/verksamhet'].map(same),
  ],
}

function same(path: string): readonly [string, AddressFor] {
  return [path, at(path)]
}
