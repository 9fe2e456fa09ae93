/**
 * The values the whole product is drawn with. Text colours keep a contrast of 4.5 on the ground they are used on;
 * lines are never lighter than `line`, because old county panels wash pale greys out.
 */
export const colours = {
  ink: '#16202A',
  ink2: '#3B4A57',
  /** The palest text allowed. */
  ink3: '#566571',
  /** The page behind the cards. */
  ground: '#F3F5F7',
  card: '#FFFFFF',
  sunk: '#EAEEF2',
  line: '#D3DAE1',
  strong: '#AEBAC5',
  top: '#14293B',
  brand: '#1E6091',
  brandInk: '#174E75',
  /** A button under the pointer, and pressed. */
  brandHover: '#3A769E',
  brandPressed: '#11416B',
  selected: '#E1EDF5',
  open: '#F0F6FA',
  ok: '#0B6B5D',
  okTint: '#DDF0EC',
  near: '#7A4A00',
  nearTint: '#FFF3D1',
  todayInk: '#2B1B00',
  today: '#E0A100',
  over: '#9C2F0C',
  overTint: '#FBE6DD',
  paused: '#5B4E8C',
  pausedTint: '#ECE9F5',
  /** Red belongs to the seal and to red headings of documents. */
  seal: '#C8161D',
  paper: '#FBFAF6',
  track: '#E1E6EB',
  hit: '#FFE9A8',
} as const

export const fonts = {
  text: "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif",
  law: "SimSun, 'Noto Serif CJK SC', 'Noto Serif SC', serif",
  mono: "Consolas, 'SFMono-Regular', 'Liberation Mono', monospace",
} as const

/** Size and line height in pixels. */
export interface Scale {
  readonly figure: readonly [number, number]
  readonly page: readonly [number, number]
  readonly matter: readonly [number, number]
  readonly body: readonly [number, number]
  readonly table: readonly [number, number]
  readonly note: readonly [number, number]
  readonly law: readonly [number, number]
  readonly row: number
  readonly rowOfTwo: number
  readonly control: number
  readonly smallControl: number
}

export const scale: Scale = {
  figure: [24, 32],
  page: [20, 28],
  matter: [18, 26],
  body: [14, 22],
  table: [13, 20],
  note: [12, 18],
  law: [14, 25],
  row: 37,
  rowOfTwo: 54,
  control: 32,
  smallControl: 26,
}

/** 大字 mode. */
export const largeScale: Scale = {
  figure: [28, 36],
  page: [24, 32],
  matter: [20, 28],
  body: [16, 24],
  table: [16, 24],
  note: [14, 20],
  law: [18, 30],
  row: 44,
  rowOfTwo: 64,
  control: 40,
  smallControl: 32,
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The tokens as CSS custom properties, so that style sheets and theme have one source. */
export function cssVariables(large: boolean): string {
  const chosen = large ? largeScale : scale
  const lines: string[] = []
  for (const [name, value] of Object.entries(colours)) lines.push(`--${kebab(name)}: ${value};`)
  for (const [name, value] of Object.entries(fonts)) lines.push(`--font-${name}: ${value};`)
  for (const [name, value] of Object.entries(chosen) as [string, number | readonly [number, number]][]) {
    if (typeof value === 'number') lines.push(`--${kebab(name)}: ${value}px;`)
    else lines.push(`--${name}: ${value[0]}px/${value[1]}px var(--font-${name === 'law' ? 'law' : 'text'});`)
  }
  return `:root { ${lines.join(' ')} }`
}
