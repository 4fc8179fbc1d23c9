// For what need not follow every step of a movement: a value once it has come to rest.
import { useEffect, useState } from "react";

/** Longer than the pause between two edits of one movement: assumption. */
const REST_MS = 250;

/**
 * The value once it has not changed for a while.
 * @param isUrgent whether the change from the value last given need not wait
 */
export function useRested<Value>(
  value: Value,
  isUrgent: (given: Value, value: Value) => boolean,
  restMs = REST_MS,
): Value {
  const [rested, setRested] = useState(value);
  const isAtOnce = !Object.is(value, rested) && isUrgent(rested, value);
  useEffect(() => {
    if (Object.is(value, rested)) return;
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value, rested, restMs]);
  // Adjusted while rendering, so that what is urgent is never shown late by one render.
  if (isAtOnce) setRested(value);
  return isAtOnce ? value : rested;
}
