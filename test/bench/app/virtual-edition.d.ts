declare module 'virtual:edition' {
  const edition: import('../../../src/edition/schema.ts').Edition
  export default edition
}
