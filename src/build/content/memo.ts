/**
 * Results kept by the text they were made of. The dev server, the tests and the build read one content folder many
 * times with one file changed: what stayed the same is not read again. What is kept must never be changed by its users.
 */
export function keptByText<T>(
  limit: number,
  make: (text: string, file: string) => T,
): (text: string, file: string) => T {
  const kept = new Map<string, T>();
  return (text, file) => {
    const key = `${file}\n${text}`;
    const known = kept.get(key);
    if (known !== undefined) {
      // Last used last: the first of the map is the one to forget.
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const made = make(text, file);
    kept.set(key, made);
    const oldest = kept.size > limit ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return made;
  };
}
