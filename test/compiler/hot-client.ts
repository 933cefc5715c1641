import { randomBytes } from 'node:crypto'
import { get } from 'node:http'
import type { Socket } from 'node:net'
import type { HotPayload } from 'vite'

/** What a browser is sent over Vite's socket, from its first moment. */
export interface HotClient {
  received: HotPayload[]
  close(): void
}

/** The payloads of the whole text frames in some bytes (RFC 6455; a server does not mask), and what is left. */
function readFrames(bytes: Buffer): { payloads: HotPayload[]; rest: Buffer } {
  const payloads: HotPayload[] = []
  let rest = bytes
  while (rest.length >= 2) {
    const short = rest.readUInt8(1) & 0x7f
    const start = short === 126 ? 4 : short === 127 ? 10 : 2
    if (rest.length < start) break
    const length =
      short === 126 ? rest.readUInt16BE(2) : short === 127 ? Number(rest.readBigUInt64BE(2)) : short
    if (rest.length < start + length) break
    const isText = (rest.readUInt8(0) & 0x0f) === 1
    if (isText) payloads.push(JSON.parse(rest.subarray(start, start + length).toString('utf8')))
    rest = rest.subarray(start + length)
  }
  return { payloads, rest }
}

/** Connects to Vite's socket as a browser does. Node 20 has no WebSocket of its own. */
export function connectHot(address: string): Promise<HotClient> {
  const headers = {
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
    'Sec-WebSocket-Protocol': 'vite-hmr',
  }
  return new Promise((resolve, reject) => {
    const request = get(address, { headers })
    request.on('error', reject)
    request.on('response', ({ statusCode }) => reject(new Error(`no upgrade: ${statusCode}`)))
    request.on('upgrade', (_response, socket: Socket, head) => {
      const received: HotPayload[] = []
      let buffered = Buffer.alloc(0)
      const take = (chunk: Buffer) => {
        const { payloads, rest } = readFrames(Buffer.concat([buffered, chunk]))
        received.push(...payloads)
        buffered = Buffer.from(rest)
      }
      take(head)
      socket.on('data', take)
      resolve({ received, close: () => socket.destroy() })
    })
  })
}
