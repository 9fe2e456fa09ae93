const paths = {
  inbox: 'M2.5 9.5l2-6h7l2 6v3.5h-11zM2.5 9.5H6l.8 1.7h2.4L10 9.5h3.5',
  siren: 'M4.5 11.5V8a3.5 3.5 0 0 1 7 0v3.5M2.5 13.5h11v-2h-11zM8 2V.8M3.2 3.8l-.9-.9M12.8 3.8l.9-.9',
  folder: 'M1.8 12.8V3.2h4.4l1.4 1.8h6.6v7.8zM1.8 7.2h12.4',
  book: 'M3 2h10v12H3zM6 2v5l1.7-1.2L9.4 7V2',
  shield: 'M8 1.5l5.5 2v4c0 3.4-2.3 5.9-5.5 7-3.2-1.1-5.5-3.6-5.5-7v-4zM5.5 7.8l1.8 1.8 3.2-3.4',
  tree: 'M6 2h4v3.5H6zM1.8 10.5h4V14h-4zM10.2 10.5h4V14h-4zM8 5.5V8M3.8 10.5V8h8.4v2.5',
  chart: 'M2 2v12h12M5 11V7M8 11V4.5M11 11V8.5',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.4 10.4l3.6 3.6',
  bell: 'M3.5 11.5V7a4.5 4.5 0 0 1 9 0v4.5zM2.5 11.5h11M6.7 13.8h2.6',
  down: 'M4 6l4 4 4-4',
  right: 'M6 3l5 5-5 5',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  menu: 'M2 4h12M2 8h12M2 12h12',
  person: 'M8 8.2a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 14c.6-3 2.7-4.4 5.5-4.4s4.9 1.4 5.5 4.4',
  eye: 'M1.3 8S3.8 3.5 8 3.5 14.7 8 14.7 8 12.2 12.5 8 12.5 1.3 8 1.3 8zM8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  eyeShut:
    'M6.2 3.7C6.8 3.6 7.4 3.5 8 3.5c4.2 0 6.7 4.5 6.7 4.5s-.8 1.4-2.2 2.7M10.4 12c-.7.3-1.5.5-2.4.5C3.8 12.5 1.3 8 1.3 8s1-1.8 2.9-3.1M6.6 6.6a2 2 0 0 0 2.8 2.8M2 2l12 12',
  lock: 'M3 7.2h10V14H3zM5.2 7V4.8a2.8 2.8 0 0 1 5.6 0V7',
  pin: 'M8 14.5S3 10 3 6.3a5 5 0 0 1 10 0C13 10 8 14.5 8 14.5zM8 8a1.8 1.8 0 1 0 0-3.6A1.8 1.8 0 0 0 8 8z',
  file: 'M3.5 1.8h6l3 3v9.4h-9zM9.2 1.8v3.4h3.3M5.8 8.2h4.4M5.8 10.8h4.4',
  filter: 'M1.8 2.8h12.4L9.5 8.4v5l-3-1.6V8.4z',
  plus: 'M8 3v10M3 8h10',
} as const

export type IconName = keyof typeof paths

/** A line drawing of 16 × 16. It repeats a word beside it; alone it needs a `label`. */
export function Icon({
  name,
  size = 16,
  label,
}: {
  readonly name: IconName
  readonly size?: number
  readonly label?: string
}) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      style={{ flex: 'none' }}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  )
}

/** The sign of the product. */
export const Logo = ({ size = 20 }: { readonly size?: number }) => (
  <svg viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
    <path
      d="M2.5 4.5h10a3.4 3.4 0 0 1 0 6.8H7.2"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
    />
    <path
      d="M17.5 15.5h-10a3.4 3.4 0 0 1 0-6.8h5.3"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
    />
  </svg>
)
