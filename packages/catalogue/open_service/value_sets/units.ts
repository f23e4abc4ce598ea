import type { ValueSet } from '@lyhord/core'
import { code } from '../../code.ts'
import { proposedValues } from '../sources.ts'

/** What kind of unit gives the service. */
export const units: ValueSet = {
  id: 'verksamhet',
  source: proposedValues,
  codes: [
    code('oppenvard', 'Socialtjänstens öppenvård', 'Open care of social services'),
    code('familjecentral', 'Familjecentral', 'Family centre'),
    code('faltverksamhet', 'Fältverksamhet', 'Outreach work'),
    code('ungdomsmottagning', 'Ungdomsmottagning', 'Youth clinic'),
    code('familjeradgivning', 'Familjerådgivning', 'Family counselling'),
    code('skola', 'Socialt stöd i skola eller förskola', 'Social support at school or preschool'),
    code('valdsverksamhet', 'Verksamhet för våldsutsatta', 'Unit for those exposed to violence'),
    code('mottagning', 'Mottagningsenhet', 'Intake unit'),
    code('annan', 'Annan', 'Other'),
  ],
}
