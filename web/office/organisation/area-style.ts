import type { FeatureLike } from 'ol/Feature.js'
import CircleStyle from 'ol/style/Circle.js'
import Fill from 'ol/style/Fill.js'
import Stroke from 'ol/style/Stroke.js'
import Style from 'ol/style/Style.js'
import Text from 'ol/style/Text.js'
import { colours, fonts } from '../../shared/tokens.ts'

export interface Chosen {
  readonly squad: string
  readonly place: string
  readonly inChinese: boolean
}

/** Pale enough for dark labels. Squads are told apart by their outline and name too, not only by hue. */
const tints = [
  '#8DB9D6',
  '#C1D8EA',
  '#DCE8D2',
  '#F3E3D0',
  '#DBE5F1',
  '#E7DEF0',
  '#F2EEC8',
  '#D9EAE2',
  '#F0D9D9',
  '#E5E5E0',
]

/** The tint of a squad: by the number at the end of its code, so that it stays when units come and go. */
function tintOf(squad: string | null): string {
  if (squad === null) return '#FFFFFF'
  const number = Number.parseInt(/\d+$/.exec(squad)?.[0] ?? '0', 10)
  return tints[number % tints.length] ?? '#FFFFFF'
}

let hatch: CanvasPattern | null = null

/** Zones are hatched: they lie over townships and are served by squads of their own. */
function hatched(): CanvasPattern | string {
  if (hatch !== null) return hatch
  const tile = document.createElement('canvas')
  tile.width = 8
  tile.height = 8
  const pen = tile.getContext('2d')
  if (pen === null) return colours.nearTint
  pen.fillStyle = colours.nearTint
  pen.fillRect(0, 0, 8, 8)
  pen.strokeStyle = '#9A6700'
  pen.lineWidth = 1.4
  pen.beginPath()
  for (const from of [-8, 0, 8]) {
    pen.moveTo(from, 8)
    pen.lineTo(from + 8, 0)
  }
  pen.stroke()
  hatch = pen.createPattern(tile, 'repeat')
  return hatch ?? colours.nearTint
}

/** How one feature of the outline looks, with the chosen squad's area framed. */
export function areaStyle(feature: FeatureLike, chosen: Chosen): Style {
  const layer = String(feature.get('layer'))
  const squad = feature.get('squad') as string | null
  const code = String(feature.get('code'))
  const mine = (chosen.squad !== '' && squad === chosen.squad) || code === chosen.place
  if (layer === 'county')
    return new Style({
      stroke: new Stroke({ color: colours.ink2, width: 2 }),
      fill: new Fill({ color: '#FAFBFC' }),
      zIndex: 0,
    })
  if (layer === 'centre') return labelStyle(feature, chosen, mine)
  const zone = layer === 'zone'
  return new Style({
    fill: new Fill({ color: zone ? hatched() : tintOf(squad) }),
    stroke: new Stroke({ color: mine ? colours.brandInk : zone ? '#9A6700' : '#FFFFFF', width: mine ? 3 : 1.5 }),
    zIndex: (zone ? 4 : 1) + (mine ? 1 : 0),
  })
}

function labelStyle(feature: FeatureLike, { inChinese }: Chosen, mine: boolean): Style {
  const zone = feature.get('of') === 'zone'
  return new Style({
    image: new CircleStyle({ radius: 2.5, fill: new Fill({ color: colours.ink }) }),
    text: new Text({
      text: String(feature.get(inChinese ? 'nameZh' : 'nameEn')),
      font: `${mine ? '600 ' : ''}13px ${fonts.text}`,
      offsetY: zone ? 12 : -12,
      fill: new Fill({ color: zone ? colours.near : colours.ink }),
      stroke: new Stroke({ color: '#FFFFFF', width: 3 }),
      overflow: true,
    }),
    zIndex: 10,
  })
}
