declare module 'wawoff2' {
  /** Unpacks a WOFF2 font into a TTF. */
  export function decompress(font: Uint8Array): Promise<Uint8Array>
}
