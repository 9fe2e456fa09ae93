import { useEffect, useRef } from 'react'
import Feature from 'ol/Feature.js'
import type { FeatureLike } from 'ol/Feature.js'
import GeoJSON from 'ol/format/GeoJSON.js'
import Point from 'ol/geom/Point.js'
import ScaleLine from 'ol/control/ScaleLine.js'
import Zoom from 'ol/control/Zoom.js'
import VectorLayer from 'ol/layer/Vector.js'
import OlMap from 'ol/Map.js'
import { fromLonLat, toLonLat } from 'ol/proj.js'
import VectorSource from 'ol/source/Vector.js'
import View from 'ol/View.js'
import { getMap } from '../../../contract/organisation.ts'
import type { Reply } from '../../shared/call.ts'
import { useLanguage } from '../../shared/language.ts'
import { organisationText } from '../../shared/wording/organisation.ts'
import { useText } from '../../shared/wording/wording.ts'
import { areaStyle, type Chosen } from './area-style.ts'
import './area-map.css'

interface Props {
  readonly map: Reply<typeof getMap>
  readonly chosenSquad: string
  readonly chosenPlace: string
  readonly onChoose: (place: string) => void
  /** Where in the place the click was, in degrees. */
  readonly onPoint?: (longitude: number, latitude: number) => void
}

/** Service areas on our own outline: no tiles, no network. A click names the squad. */
export function AreaMap({ map, chosenSquad, chosenPlace, onChoose, onPoint }: Props) {
  const text = useText(organisationText)
  const language = useLanguage()
  const target = useRef<HTMLDivElement>(null)
  const drawn = useRef<{ readonly map: OlMap; readonly layer: VectorLayer } | null>(null)
  const choose = useRef(onChoose)
  choose.current = onChoose
  const point = useRef(onPoint)
  point.current = onPoint

  useEffect(() => {
    const canvas = target.current
    if (canvas === null) return undefined
    const layer = new VectorLayer({ source: new VectorSource(), declutter: canvas.clientWidth < 500 })
    const created = new OlMap({
      target: canvas,
      layers: [layer],
      controls: [new Zoom({ zoomInLabel: '+', zoomOutLabel: '−' }), new ScaleLine({ units: 'metric', minWidth: 60 })],
      view: new View({
        center: fromLonLat([115.79, 36.11]),
        zoom: 10.5,
        minZoom: 9,
        maxZoom: 15,
        enableRotation: false,
      }),
    })
    created.on('singleclick', (event) => {
      // The topmost comes first, so that a zone wins over the township it lies in.
      const [place] = created.getFeaturesAtPixel(event.pixel).filter(isPlace)
      if (place === undefined) return
      choose.current(String(place.get('code')))
      const [longitude = 0, latitude = 0] = toLonLat(event.coordinate)
      point.current?.(longitude, latitude)
    })
    created.on('pointermove', (event) => {
      const over = created.getFeaturesAtPixel(event.pixel).some(isPlace)
      canvas.style.cursor = over ? 'pointer' : ''
    })
    drawn.current = { map: created, layer }
    return () => {
      created.setTarget(undefined)
      drawn.current = null
    }
  }, [])

  useEffect(() => {
    if (drawn.current === null) return
    const source = drawn.current.layer.getSource() as VectorSource
    const areas = new GeoJSON().readFeatures(map, { dataProjection: 'EPSG:4326', featureProjection: 'EPSG:3857' })
    // Centres are points of their own, so that a name stands on its town and not in the middle of its cell.
    const centres = map.features
      .filter(({ properties }) => properties.longitude !== null && properties.latitude !== null)
      .map(({ properties }) => {
        const centre = new Feature(new Point(fromLonLat([properties.longitude!, properties.latitude!])))
        centre.setProperties({ ...properties, layer: 'centre', of: properties.layer })
        return centre
      })
    source.clear()
    source.addFeatures([...areas, ...centres])
    const extent = source.getExtent()
    if (extent !== null) drawn.current.map.getView().fit(extent, { padding: [40, 28, 40, 28] })
  }, [map])

  useEffect(() => {
    const chosen: Chosen = { squad: chosenSquad, place: chosenPlace, inChinese: language === 'zh' }
    drawn.current?.layer.setStyle((feature) => areaStyle(feature, chosen))
  }, [chosenSquad, chosenPlace, language])

  return (
    <div className="areamap">
      <div ref={target} className="canvas" role="group" aria-label={text.mapLabel} />
      <p className="note">{text.outline}</p>
    </div>
  )
}

const isPlace = (feature: FeatureLike): boolean =>
  feature.get('layer') !== 'county' && feature.get('code') !== undefined
