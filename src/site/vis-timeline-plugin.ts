import { readFile } from 'node:fs/promises'
import { type Plugin, parseAst } from 'vite'
import { applyEdits, childNodes, type Edit, isSyntaxNode, nodeAt, type SyntaxNode } from './syntax-edits.ts'
import { RANGE_METHODS } from './vis-range-item.ts'

const TIMELINE = /\/vis-timeline\/esnext\/esm\/vis-timeline-graph2d\.m?js$/
const SIDE_EFFECT_FREE = /\/vis-(?:util|data)\/esnext\/esm\/vis-(?:util|data)\.m?js$/

/** Parts of vis-timeline that draw graphs or set options by hand; the site has no use for them. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'Bargraph',
  'ColorPicker',
  'Configurator',
  'DataAxis',
  'DataScale',
  'Graph2d',
  'GraphGroup',
  'Legend',
  'Line',
  'LineGraph',
  'Points',
  'timeline',
])

/**
 * Parts that vis-timeline names but this site never wakes: items other than ranges, clusters, tooltips, its
 * axis and cursors, hidden dates, click-to-use, and the check of options (TypeScript checks ours).
 */
const EMPTIED: ReadonlyMap<string, string> = new Map([
  ['Activator', 'class Activator {}'],
  ['BackgroundItem', 'class BackgroundItem {}'],
  ['BoxItem', 'class BoxItem {}'],
  ['ClusterGenerator', 'class ClusterGenerator {}'],
  ['ClusterItem', 'class ClusterItem {}'],
  ['CurrentTime', 'class CurrentTime extends Component { setOptions() {} }'],
  ['CustomTime', 'class CustomTime { static customTimeFromTarget() { return null } }'],
  ['PointItem', 'class PointItem {}'],
  ['Popup', 'class Popup {}'],
  [
    'TimeAxis',
    'class TimeAxis extends Component { dom = {}; options = { orientation: {} }; setOptions() {} }',
  ],
  ['TimeStep', 'class TimeStep {}'],
  ['Validator', 'class Validator { static validate() { return false } }'],
  ['allOptions$1', 'const allOptions$1 = {}'],
  ['printDates', 'function printDates() {}'],
  ['removeDuplicates', 'function removeDuplicates() {}'],
  ['updateHiddenDates', 'function updateHiddenDates() {}'],
])

/**
 * Stands in for moment, which reckons with calendars and languages for the axis alone: all that is left
 * are instants, and days of 24 hours before and after them.
 */
function momentStandIn(name: string): string {
  return `function ${name}(time = Date.now()) {
  const same = () => ${name}(time)
  return {
    hours: same, minutes: same, seconds: same, milliseconds: same, clone: same,
    add: (days) => ${name}(Number(time) + days * 86400000),
    valueOf: () => Number(time),
    toDate: () => new Date(time),
  }
}
${name}.isMoment = () => false
${name}.locale = () => {}
`
}

/**
 * Takes from vis-timeline what the site does not use (graphs, configurator, colour picker, axis, unused
 * kinds of items, the whole of its utilities, its markup filter and moment), gives its ranges methods of ours
 * (vis-range-item.ts) and turns its `innerHTML` sinks into `textContent`, so that it runs under
 * `require-trusted-types-for 'script'` with no policy. An upgrade that no longer fits fails the build.
 */
export function visTimelinePlugin(): Plugin {
  return {
    name: 'vis-timeline-diet',
    enforce: 'pre',
    config: () => ({
      // Pre-bundled dependencies would pass the transform by.
      optimizeDeps: {
        exclude: ['vis-timeline', 'vis-data', 'vis-util'],
        include: ['@egjs/hammerjs', 'component-emitter', 'keycharm', 'propagating-hammerjs', 'uuid'],
      },
    }),
    async load(id) {
      const [file = ''] = id.split('?')
      if (!TIMELINE.test(file) && !SIDE_EFFECT_FREE.test(file)) return undefined
      // The packages name source maps of files that they do not hold; the development server would say so each time.
      const code = (await readFile(file, 'utf8')).replace(/^\/\/# sourceMappingURL=.*$/m, '')
      return { code, map: null }
    },
    transform(code, id) {
      const [file = ''] = id.split('?')
      if (SIDE_EFFECT_FREE.test(file)) return { code, map: null, moduleSideEffects: false }
      if (!TIMELINE.test(file)) return undefined
      return { code: slimVisTimeline(code), map: null, moduleSideEffects: false }
    },
  }
}

/** The source of vis-timeline's module without what is left out; throws when it is not as expected. */
export function slimVisTimeline(code: string): string {
  const program: unknown = parseAst(code)
  if (!isSyntaxNode(program)) throw new Error('vis-timeline could not be parsed')
  const statements = childNodes(program)
  const edits: Edit[] = []
  const kept: SyntaxNode[] = []
  const removed = new Set<string>()
  for (const statement of statements) {
    const name = leftOutName(statement)
    if (name === undefined) kept.push(statement)
    else {
      const text = declaredName(statement) === undefined ? '' : (EMPTIED.get(name) ?? '')
      removed.add(name)
      edits.push({ start: statement.start, end: statement.end, text })
    }
  }
  for (const name of [...LEFT_OUT, ...EMPTIED.keys()]) {
    if (!removed.has(name)) throw new Error(`vis-timeline no longer has ${name}`)
  }

  const seen = {
    sinks: 0,
    filters: 0,
    utilities: 0,
    configurators: 0,
    markupFilters: 0,
    calendars: 0,
    exports: 0,
  }
  const ranges = new Set<string>()
  const used = new Set<string>()
  const visit = (node: SyntaxNode, inRange = false): void => {
    const own = inRange && node.type === 'MethodDefinition' ? nameOf(nodeAt(node, 'key')) : ''
    const text = RANGE_METHODS.get(own)
    if (text !== undefined) {
      ranges.add(own)
      edits.push({ start: node.start, end: node.end, text })
      return
    }
    if (node.type === 'ImportDeclaration' && nodeAt(node, 'source')?.value === 'xss') {
      seen.markupFilters++
      const text = 'const xssFilter = { FilterXSS: class { process(text) { return text } } };'
      edits.push({ start: node.start, end: node.end, text })
      return
    }
    if (node.type === 'ImportDeclaration' && nodeAt(node, 'source')?.value === 'moment') {
      seen.calendars++
      const [specifier] = childNodes(node)
      const name = specifier === undefined ? '' : nameOf(nodeAt(specifier, 'local'))
      edits.push({ start: node.start, end: node.end, text: momentStandIn(name) })
      return
    }
    if (node.type === 'ExportSpecifier' && LEFT_OUT.has(nameOf(nodeAt(node, 'local')))) {
      seen.exports++
      const comma = code.charAt(node.end) === ',' ? 1 : 0
      edits.push({ start: node.start, end: node.end + comma, text: '' })
      return
    }
    if (node.type === 'NewExpression' && LEFT_OUT.has(nameOf(nodeAt(node, 'callee')))) {
      seen.configurators++
      edits.push({ start: node.start, end: node.end, text: 'null' })
      return
    }
    if (node.type === 'SpreadElement' && nameOf(nodeAt(node, 'argument')) === 'util') {
      seen.utilities++
      edits.push({ start: node.start, end: node.end, text: '/* utilities */' })
      return
    }
    if (isMember(node, 'availableUtils')) used.add(nameOf(nodeAt(node, 'property')))
    const sink = node.type === 'AssignmentExpression' ? nodeAt(node, 'left') : undefined
    const property = sink?.type === 'MemberExpression' ? nodeAt(sink, 'property') : undefined
    if (property !== undefined && nameOf(property) === 'innerHTML') {
      seen.sinks++
      edits.push({ start: property.start, end: property.end, text: 'textContent' })
    }
    const callee = node.type === 'CallExpression' ? nodeAt(node, 'callee') : undefined
    if (
      callee !== undefined &&
      isMember(callee, 'availableUtils') &&
      nameOf(nodeAt(callee, 'property')) === 'xss'
    ) {
      seen.filters++
      const [argument] = childNodes(node).filter((child) => child !== callee)
      if (argument === undefined) throw new Error('vis-timeline filters nothing')
      edits.push({ start: node.start, end: argument.start, text: '(' })
      edits.push({ start: argument.end, end: node.end, text: ')' })
    }
    const range = inRange || (node.type === 'ClassDeclaration' && nameOf(nodeAt(node, 'id')) === 'RangeItem')
    for (const child of childNodes(node)) visit(child, range)
  }
  for (const statement of kept) visit(statement)
  for (const name of RANGE_METHODS.keys()) {
    if (!ranges.has(name)) throw new Error(`vis-timeline's ranges no longer have ${name}`)
  }
  for (const [what, count] of Object.entries(seen)) {
    if (count === 0) throw new Error(`vis-timeline has changed: found no ${what}`)
  }
  const utilities = [...used].filter((name) => !['convert', 'setupXSSProtection', 'xss'].includes(name))
  const named = utilities.map((name) => `${name}: util.${name}`).join(', ')
  return applyEdits(code, edits).replace('/* utilities */', named)
}

function nameOf(node: SyntaxNode | undefined): string {
  return node?.type === 'Identifier' && typeof node.name === 'string' ? node.name : ''
}

function isMember(node: SyntaxNode, object: string): boolean {
  return node.type === 'MemberExpression' && nameOf(nodeAt(node, 'object')) === object
}

/** The part that a top-level statement declares or extends, when that part is left out or emptied. */
function leftOutName(statement: SyntaxNode): string | undefined {
  const name = declaredName(statement) ?? extendedName(statement)
  return name !== undefined && (LEFT_OUT.has(name) || EMPTIED.has(name)) ? name : undefined
}

function declaredName(statement: SyntaxNode): string | undefined {
  switch (statement.type) {
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return nameOf(nodeAt(statement, 'id'))
    case 'VariableDeclaration': {
      const [only, ...others] = childNodes(statement)
      return only === undefined || others.length > 0 ? undefined : nameOf(nodeAt(only, 'id'))
    }
    default:
      return undefined
  }
}

/** `X` of `X.prototype = …`, `X.prototype.y = …` and `X.y = …`. */
function extendedName(statement: SyntaxNode): string | undefined {
  const expression = statement.type === 'ExpressionStatement' ? nodeAt(statement, 'expression') : undefined
  let target = expression?.type === 'AssignmentExpression' ? nodeAt(expression, 'left') : undefined
  if (target?.type !== 'MemberExpression') return undefined
  while (target?.type === 'MemberExpression') target = nodeAt(target, 'object')
  return nameOf(target)
}
