/** A key as W3C names it (`Enter`, `ArrowRight`, `a`), after modifiers it is pressed with. */
export type Keys = string

/** A place in the window, in CSS px. */
export interface Point {
  x: number
  y: number
}

/** What a browser is made to do and asked, in the least words that each engine understands. */
export interface Driver {
  /** Goes to an absolute address as if it had been typed; resolves once the page is loaded. */
  goto(address: string): Promise<void>
  back(): Promise<void>
  forward(): Promise<void>
  reload(): Promise<void>
  /** Sets the size of the window's inside. */
  resize(width: number, height: number): Promise<void>
  /** Runs a function in the page; what it closes over it does not see. */
  evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>
  /** Runs a script in the page, whatever its policy. */
  run(source: string): Promise<void>
  /** Moves the mouse along points; it is pressed from the first to the last. */
  drag(points: readonly Point[]): Promise<void>
  hover(point: Point): Promise<void>
  key(keys: Keys): Promise<void>
  type(words: string): Promise<void>
  /** The window as a PNG. */
  screenshot(): Promise<Buffer>
  /** The page as it is printed; absent where the engine cannot. */
  pdf?(): Promise<Uint8Array>
  /** Errors and warnings of the console, uncaught errors and violations of the policy up to now. */
  complaints(): Promise<readonly string[]>
  /** Ends the reader's visit with all that was kept. */
  close(): Promise<void>
}

/** A browser that has been started, for one visit after the other. */
export interface Engine {
  version: string
  /** A new visitor's window: nothing is kept from the visit before. */
  visit(): Promise<Driver>
  stop(): Promise<void>
}
