/** The spine's tables as queries see them. They are written by matters.record alone. */

export interface MatterTable {
  id: string
  region: string
  kind: string
  number: string
  title: string
  stage: string
  holder_unit: string
  holder_organ: string
  origin_unit: string
  origin_organ: string
  township: string
  longitude: number | null
  latitude: number | null
  party_name: string
  field: string | null
  power_code: string | null
  opened_on: string
  closed_on: string | null
  next_last_day: string | null
  changed_at: string
  version: number
  head_hash: string
  audience: string[]
  words: string
  file: unknown
}

export interface AudienceTable {
  unit: string
  kind: string
  opened_on: string
  matter_id: string
}

export interface StepTable {
  matter_id: string
  sequence: number
  command_id: string
  action: string
  actor_person: string
  actor_name: string
  actor_post: string
  actor_unit: string
  actor_organ: string
  actor_role: string
  at: string
  payload: unknown
  resolved: unknown
  previous_hash: string
  hash: string
}

export interface DutyTable {
  matter_id: string
  unit: string
  mover: string
  person_id: string
  action: string
  time_limit: string | null
  last_day: string | null
  open_from: string | null
  returned: boolean
  waiting: boolean
  since: string
}

export interface TallyTable {
  region: string
  organ: string
  unit: string
  kind: string
  field: string
  month: string
  measure: string
  slot: number
  number: number
  amount: number
}

export interface MattersTables {
  'matters.matter': MatterTable
  'matters.audience': AudienceTable
  'matters.step': StepTable
  'matters.duty': DutyTable
  'matters.tally': TallyTable
}

/** Other modules hang their rows on a matter and see it as this. */
export interface MattersViews {
  'matters.matter': MatterTable
}
