declare module 'virtual:edition' {
  const edition: import('../../../src/edition/edition.ts').Edition
  export default edition
}
