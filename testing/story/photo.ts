import { readFileSync } from 'node:fs'

const tile = readFileSync(new URL('photo.jpg', import.meta.url))

/** A small photograph. Another number makes another file: the bytes after the picture's end do not show. */
export const aPhoto = (number = 1): Buffer => Buffer.concat([tile, Buffer.from([number])])
