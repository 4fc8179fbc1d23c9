// A pause between two pieces of the start, in which the browser can paint and answer input.
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
