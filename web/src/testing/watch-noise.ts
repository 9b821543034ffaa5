/** Everything that went to console.error or console.warn, or was a rejected promise nobody caught, since the test began. */
export const noise: string[] = [];

function note(...parts: readonly unknown[]): void {
  noise.push(parts.map(String).join(" "));
}

export function watchNoise(): void {
  Object.assign(globalThis.console, { error: note, warn: note });
  process.on("unhandledRejection", note);
}
