/**
 * Typst draws all pages into one picture: a white sheet and a group per page, then the outlines of the letters. Each
 * page is cut out as a picture of its own, with the outlines it needs.
 */

const sheet = /^ {4}<path class="typst-shape" fill="#[0-9a-f]{6}"/
const definitions = /^ {4}<defs/

/** One SVG per page. Throws when the picture is not built as described: it comes from a library that may change. */
export function svgPages(svg: string, pages: number): readonly string[] {
  const [opening = '', ...lines] = svg.split('\n')
  const size = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(opening)
  const end = lines.findIndex((line) => definitions.test(line))
  const starts = lines.flatMap((line, index) => (index < end && sheet.test(line) ? [index] : []))
  if (size === null || starts.length !== pages) throw new Error('the picture of the pages has an unknown form')
  const [width, height] = [Number(size[1]), Number(size[2]) / pages]
  const head = opening
    .replace(/viewBox="[^"]*"/, `viewBox="0 0 ${width} ${height}"`)
    .replace(/ height="[^"]*"/, ` height="${height}pt"`)
  const outlines = outlinesOf(lines.slice(end))
  return starts.map((start, index) => {
    const [paper = '', group = '', ...content] = lines.slice(start, starts[index + 1] ?? end)
    // The group stands below the pages before it; alone it stands at the top.
    const body = [paper, group.replace(/ transform="[^"]*"/, ''), ...content].join('\n')
    const used = new Set([...body.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id))
    const needed = outlines.filter(({ id }) => id === null || used.has(id)).map(({ text }) => text)
    return [head, body, ...needed].join('\n')
  })
}

/** The lines of the definitions, each outline with its id; null: a line every page keeps. */
function outlinesOf(lines: readonly string[]): readonly { readonly id: string | null; readonly text: string }[] {
  const found: { id: string | null; text: string }[] = []
  let open: { id: string | null; text: string } | null = null
  for (const line of lines) {
    const id = /^ {8}<symbol id="([^"]+)"/.exec(line)?.[1]
    if (id !== undefined) {
      open = { id, text: line }
      found.push(open)
    } else if (open !== null) open.text += `\n${line}`
    else found.push({ id: null, text: line })
    if (line.includes('</symbol>')) open = null
  }
  return found
}
