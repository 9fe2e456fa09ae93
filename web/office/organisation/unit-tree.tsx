import { useMemo, useState } from 'react'
import Tree, { type DataNode } from 'antd/es/tree'
import type { UnitReply } from '../../../contract/organisation.ts'
import { useLanguage } from '../../shared/language.ts'
import { organisationText } from '../../shared/wording/organisation.ts'
import { useText, type Wording } from '../../shared/wording/wording.ts'

interface Props {
  readonly units: readonly UnitReply[]
  readonly chosen: string
  readonly onChoose: (code: string) => void
}

type Text = Wording<typeof organisationText.zh>
const placeKinds = ['street_office', 'township_government', 'zone_committee']

/** The county's units: bureau with its squads 3 + 5 + 2, field brigades, townships, departments. */
export function UnitTree({ units, chosen, onChoose }: Props) {
  const text = useText(organisationText)
  const language = useLanguage()
  const tree = useMemo(() => treeOf(units, text, language === 'zh'), [units, text, language])
  const [expanded, setExpanded] = useState<readonly string[]>(() => [...opened(units), ...ancestors(tree, chosen)])
  return (
    <nav className="card unittree" aria-label={text.tree}>
      <Tree
        blockNode
        treeData={tree as DataNode[]}
        expandedKeys={[...expanded]}
        onExpand={(keys) => setExpanded(keys as string[])}
        selectedKeys={chosen === '' ? [] : [chosen]}
        onSelect={(_keys, { node }) => {
          const key = String(node.key)
          if (key.startsWith('group '))
            setExpanded(expanded.includes(key) ? expanded.filter((one) => one !== key) : [...expanded, key])
          else onChoose(key)
        }}
      />
    </nav>
  )
}

interface Node {
  readonly key: string
  readonly title: React.ReactNode
  readonly children: readonly Node[]
}

function treeOf(units: readonly UnitReply[], text: Text, inChinese: boolean): readonly Node[] {
  const placed = new Set<string>()
  const title = (unit: UnitReply, note?: string) => (
    <>
      {inChinese ? unit.nameZh : unit.nameEn}
      {note !== undefined && <span className="note"> {note}</span>}
    </>
  )
  const nodeOf = (unit: UnitReply): Node => {
    placed.add(unit.code)
    const below = units.filter(({ parent, kind }) => parent === unit.code && kind !== 'field_brigade')
    const squads = (['street', 'township', 'zone'] as const).map((kind) => ({
      kind,
      members: below.filter((one) => one.kind === `squad_${kind}`),
    }))
    const groups = squads
      .filter(({ members }) => members.length > 0)
      .map(({ kind, members }) => group(`squads-${kind}`, text.groups[kind](members.length), members.map(nodeOf)))
    const rest = below.filter(({ kind }) => !kind.startsWith('squad_')).map(nodeOf)
    return {
      key: unit.code,
      title: title(unit, unit.staff === null ? undefined : text.staff(unit.staff)),
      children: [...rest, ...groups],
    }
  }
  const of = (...kinds: readonly string[]) => units.filter(({ kind }) => kinds.includes(kind))
  const staffOf = (members: readonly UnitReply[]) => members.reduce((sum, { staff }) => sum + (staff ?? 0), 0)
  const bureaus = of('enforcement_bureau').map(nodeOf)
  const brigades = of('field_brigade')
  const places = of(...placeKinds)
  const departments = of('department', 'judicial')
  const tree = [
    ...bureaus,
    group('brigades', text.groups.brigades(brigades.length), brigades.map(nodeOf), text.staff(staffOf(brigades))),
    group(
      'places',
      text.groups.places(places.length),
      places.map(nodeOf),
      text.staff(staffOf(of('township_enforcement_office'))),
    ),
    group('departments', text.groups.departments(departments.length), departments.map(nodeOf)),
  ]
  const others = units
    .filter(({ code }) => !placed.has(code))
    .map((unit): Node => ({ key: unit.code, title: title(unit), children: [] }))
  return others.length === 0 ? tree : [...tree, group('others', text.groups.others, others)]
}

const group = (key: string, title: string, children: readonly Node[], note?: string): Node => ({
  key: `group ${key}`,
  title: (
    <span>
      <b>{title}</b>
      {note !== undefined && <span className="note"> {note}</span>}
    </span>
  ),
  children,
})

/** The bureau stands open to its squads. */
const opened = (units: readonly UnitReply[]): readonly string[] => [
  ...units
    .filter(({ kind }) => kind === 'enforcement_bureau' || kind === 'enforcement_brigade')
    .map(({ code }) => code),
  'group squads-street',
  'group squads-township',
  'group squads-zone',
]

/** The nodes that must be open for a unit to be seen. */
function ancestors(nodes: readonly Node[], code: string): readonly string[] {
  for (const node of nodes) {
    if (node.children.some(({ key }) => key === code)) return [node.key]
    const deeper = ancestors(node.children, code)
    if (deeper.length > 0) return [node.key, ...deeper]
  }
  return []
}
