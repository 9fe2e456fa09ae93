import { lazy, Suspense, useState } from 'react'
import type { Rule } from 'antd/es/form'
import Input from 'antd/es/input'
import { registerLeadText } from '../../shared/wording/register-lead.ts'
import { useText } from '../../shared/wording/wording.ts'
import { Beside, Field } from '../matters/fields.tsx'
import { degreesOf, type ExactPlace } from './registration.ts'

const PlaceMap = lazy(async () => ({ default: (await import('./place-map.tsx')).PlaceMap }))

interface CoordinatesProps {
  readonly values: ExactPlace
  readonly fill: (some: Partial<ExactPlace>) => void
  /** What they are good for; absent: that they find clues about the same place. */
  readonly hint?: string
}

/** Where exactly: typed, taken from the device, or clicked on the outline map, which loads only when asked for. */
export function Coordinates({ values, fill, hint }: CoordinatesProps) {
  const text = useText(registerLeadText)
  const [said, setSaid] = useState('')
  const [mapOpen, setMapOpen] = useState(false)
  const rule = (low: number, high: number, wrong: string, other: string): Rule => ({
    validator: (_rule, value: string) => {
      const degrees = degreesOf(value ?? '')
      if (degrees === null) return other.trim() === '' ? Promise.resolve() : Promise.reject(new Error(text.both))
      return Number.isNaN(degrees) || degrees < low || degrees > high
        ? Promise.reject(new Error(wrong))
        : Promise.resolve()
    },
  })
  const locate = () => {
    setSaid('')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const near = Math.abs(coords.longitude - 115.8) < 3 && Math.abs(coords.latitude - 36.1) < 3
        if (near) fill({ longitude: coords.longitude.toFixed(6), latitude: coords.latitude.toFixed(6) })
        else setSaid(text.positionFar)
      },
      () => setSaid(text.positionFailed),
      { enableHighAccuracy: true, timeout: 10_000 },
    )
  }
  return (
    <div className="coordinates">
      <Beside>
        <Field name="longitude" label={text.longitude} rules={[rule(73, 136, text.wrongLongitude, values.latitude)]}>
          <Input inputMode="decimal" autoComplete="off" placeholder="115.79" />
        </Field>
        <Field name="latitude" label={text.latitude} rules={[rule(3, 54, text.wrongLatitude, values.longitude)]}>
          <Input inputMode="decimal" autoComplete="off" placeholder="36.11" />
        </Field>
      </Beside>
      <p className="note">
        {hint ?? text.coordinatesHint}{' '}
        {'geolocation' in navigator && (
          <button type="button" className="plain link" onClick={locate}>
            {text.myPosition}
          </button>
        )}{' '}
        <button type="button" className="plain link" aria-expanded={mapOpen} onClick={() => setMapOpen(!mapOpen)}>
          {mapOpen ? text.closeMap : text.onMap}
        </button>{' '}
        <span role="status" className="soft">
          {said}
        </span>
      </p>
      {mapOpen && (
        <Suspense fallback={null}>
          <PlaceMap township={values.township} fill={fill} />
        </Suspense>
      )}
    </div>
  )
}
