/** RFC 6266: the Chinese name in RFC 8187's form, and one in ASCII for old programs. */
export function disposition(name: string, inline: boolean): string {
  const safe = name.replace(/[/\\:*?"<>|\s]+/g, ' ').trim()
  const ascii = safe.replace(/[^\x20-\x7e]/g, '_')
  const encoded = encodeURIComponent(safe).replace(
    /['()*!]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${inline ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
