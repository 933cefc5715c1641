import { type ListedFile, variantsOf } from '../../reader/search/aids.ts'
import { createListSearch, type Reads } from '../../reader/search/lists/list-search.ts'
import type { FromWorker, ToWorker } from '../../reader/search/lists/messages.ts'

declare const self: {
  onmessage: (event: MessageEvent<ToWorker>) => void
  postMessage: (message: FromWorker) => void
}

let search: ReturnType<typeof createListSearch> | undefined
let latest = -1

async function answered(address: string, options: RequestInit): Promise<Response> {
  const response = await fetch(address, options)
  if (!response.ok) throw new Error(`${response.status} ${address}`)
  return response
}

function readsFrom(base: string): Reads {
  const json = async ({ file, integrity }: ListedFile) => {
    const ask = async (cache: RequestCache) => (await answered(base + file, { cache, integrity })).json()
    // What the browser has kept may be damaged.
    return ask('default').catch(() => ask('reload'))
  }
  return {
    directory: json,
    bundle: json,
    shard: async (file, again) => {
      const response = await answered(base + file, { cache: again ? 'reload' : 'default' })
      return new Uint8Array(await response.arrayBuffer())
    },
  }
}

self.onmessage = ({ data }) => {
  switch (data.type) {
    case 'begin':
      search = createListSearch(
        data.segments,
        variantsOf({ variants: data.variants, initials: {} }),
        readsFrom(data.base),
      )
      break
    case 'ask': {
      const { ask, query } = data
      latest = ask
      const tell = (told: FromWorker['told']) => self.postMessage({ ask, told })
      void search?.(query, tell, () => ask === latest).finally(() => tell({ type: 'done' }))
      break
    }
    default:
      data satisfies never
  }
}
