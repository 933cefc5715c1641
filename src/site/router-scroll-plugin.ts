import { type Plugin, parseAst } from 'vite'
import { applyEdits, childNodes, isSyntaxNode, nodeAt } from './syntax-edits.ts'

const SCROLLING = /\/@tanstack\/router-core\/dist\/esm\/scroll-restoration\.js$/
const SETUP = 'setupScrollRestoration'

/**
 * Takes from the router what would scroll after a navigation, which the router's options switch off anyway: where the
 * window stands is seen to by ui/place. An upgrade that no longer fits fails the build.
 */
export function routerScrollPlugin(): Plugin {
  return {
    name: 'router-without-scrolling',
    transform(code, id) {
      const [file = ''] = id.split('?')
      return SCROLLING.test(file)
        ? { code: withoutScrolling(code), map: null, moduleSideEffects: false }
        : undefined
    },
  }
}

/** The source of the router's module with nothing set up; throws when it is not as expected. */
export function withoutScrolling(code: string): string {
  const program: unknown = parseAst(code)
  const setup = isSyntaxNode(program)
    ? childNodes(program).find(
        (node) => node.type === 'FunctionDeclaration' && nodeAt(node, 'id')?.name === SETUP,
      )
    : undefined
  if (setup === undefined) throw new Error(`the router no longer has ${SETUP}`)
  return applyEdits(code, [{ start: setup.start, end: setup.end, text: `function ${SETUP}() {}` }])
}
