declare module 'virtual:headline-words' {
  const words: Readonly<Record<string, string>>
  export default words
}
