import type { Area, Wording } from './wording.ts'
import { inBothLanguages } from './wording.ts'
import type { SpokenFacts } from './spoken-facts.ts'

export const authorityText = inBothLanguages(
  {
    sub: '此时此地，谁能以谁的名义办这件事',
    where: '在哪里',
    anyPlace: '不限地点',
    what: '办什么事',
    whatHint: '输入事项、编码或者老百姓的说法，选一项',
    orField: '或者只选领域',
    anyField: '不限领域',
    when: '看哪一天的',
    fine: '拟罚金额（元）',
    unit: '问某个单位能不能办',
    anyUnit: '不指定单位',
    ask: '选地点和事项，这里给出答案',
    answer: '答案',
    inNameOf: (organ: string) => `以${organ}的名义和印章`,
    organItself: '由机关自己办理',
    since: (day: string) => `${day}起`,
    foundedOn: '依据文件',
    why: '为什么',
    nobody: '没有单位能办',
    overlap: '有几个单位都能办，须先定管辖',
    obstacles: '有什么障碍',
    alongside: '同时可以办一部分的',
    unitMay: (unit: string) => `${unit}：可以办`,
    unitMayNot: (unit: string) => `${unit}：不能办`,
    unitTitle: '所问单位',
    powersCovered: (count: number) => `涉及 ${count} 项权力`,
    remove: '换一项',
    onlyThousands: '填数字，不带逗号也可以',
    toOrganisation: '在地图上看',
  },
  {
    sub: 'Who may act here and now, and in whose name',
    where: 'Where',
    anyPlace: 'Anywhere',
    what: 'On what',
    whatHint: 'Type a power, a code or everyday words, then choose one',
    orField: 'Or only a field',
    anyField: 'Any field',
    when: 'As of',
    fine: 'Intended fine (yuan)',
    unit: 'May this unit act?',
    anyUnit: 'No unit in particular',
    ask: 'Choose a place and a power; the answer appears here',
    answer: 'Answer',
    inNameOf: (organ) => `in the name and under the seal of ${organ}`,
    organItself: 'by the organ itself',
    since: (day) => `since ${day}`,
    foundedOn: 'Founded on',
    why: 'Why',
    nobody: 'Nobody may act',
    overlap: 'Several may act; competence must be settled first',
    obstacles: 'What stands against it',
    alongside: 'Who may do part of it alongside',
    unitMay: (unit) => `${unit}: may act`,
    unitMayNot: (unit) => `${unit}: may not act`,
    unitTitle: 'The unit asked about',
    powersCovered: (count) => `${count} power${count === 1 ? '' : 's'} concerned`,
    remove: 'Choose another',
    onlyThousands: 'Digits; commas are fine',
    toOrganisation: 'See on the map',
  },
)

export type AuthorityReasonCode =
  | 'power-of-bureau'
  | 'power-of-department'
  | 'single-power-of-organ'
  | 'ruled'
  | 'squad-serves-place'
  | 'team-of-field'
  | 'name-of-organ'
  | 'handed-to-township'
  | 'township-by-law'

type Reasons = Readonly<Record<AuthorityReasonCode, (facts: SpokenFacts) => string>>

const zh: Reasons = {
  'power-of-bureau': (f) => `${f.text('field', '该领域')}的权力属综合行政执法局`,
  'power-of-department': (f) => `${f.text('field', '该领域')}的权力属业务主管部门`,
  'single-power-of-organ': (f) => `${f.text('field', '该领域')}中这一项单独划给该机关`,
  ruled: (f) => `${f.text('by', '上级')}于 ${f.day('on', '')}裁定：${f.text('title', '')}`,
  'squad-serves-place': (f) => `地点在${f.text('squad', '该中队')}的服务辖区`,
  'team-of-field': (f) => `${f.text('team', '该队伍')}是这一领域的执法队伍`,
  'name-of-organ': (f) => `内设队伍以${f.text('organ', '机关')}的名义执法，盖机关印章`,
  'handed-to-township': (f) => `${f.text('issuer', '省政府')} ${f.day('on', '')}公布的${f.text('title', '决定')}下放`,
  'township-by-law': (f) => `乡、村庄规划区内，${f.text('organ', '乡镇政府')}依法可以责令停建、拆除`,
}

const en: Reasons = {
  'power-of-bureau': (f) => `Powers in ${f.text('field', 'this field')} are the enforcement bureau's`,
  'power-of-department': (f) => `Powers in ${f.text('field', 'this field')} are the department's`,
  'single-power-of-organ': (f) => `This one power of ${f.text('field', 'the field')} is given to the organ`,
  ruled: (f) => `${f.text('by', 'The superior')} ruled on ${f.day('on', '')}: ${f.text('title', '')}`,
  'squad-serves-place': (f) => `The place lies in the area of ${f.text('squad', 'the squad')}`,
  'team-of-field': (f) => `${f.text('team', 'The team')} enforces this field`,
  'name-of-organ': (f) => `An internal team acts in the name of ${f.text('organ', 'its organ')} and under its seal`,
  'handed-to-township': (f) =>
    `Handed down by ${f.text('title', 'a decision')} of ${f.text('issuer', 'the province')}, ${f.day('on', '')}`,
  'township-by-law': (f) =>
    `In village areas ${f.text('organ', 'the township')} may by law order building to stop and be removed`,
}

/** Why the answer to the authority question is what it is. */
export const authorityReasons: Area<Reasons> = { zh: zh as Wording<Reasons>, en: en as Wording<Reasons> }
