/** Gives a file to the browser to save. */
export function saveFile(file: Blob, name: string) {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

interface SvgPicture {
  svg: string
  /** In pixels. */
  width: number
  height: number
}

const SCALE = 2

/** Draws an SVG picture as PNG at twice its size; fails when the browser cannot. */
export async function rasterise({ svg, width, height }: SvgPicture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * SCALE
    canvas.height = height * SCALE
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (png === null) throw new Error('the canvas gave no picture')
    return png
  } finally {
    URL.revokeObjectURL(address)
  }
}
