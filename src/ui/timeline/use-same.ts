import { useMemo } from 'react'

/** A value of plain data, the same object as long as it says the same, so that what is made of it need not be made anew. */
export function useSame<Value>(value: Value): Value {
  const said = JSON.stringify(value)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it says is what it is
  return useMemo(() => value, [said])
}
