/** The entries of lexicons that are written as words and phrases with commas or line ends between them. */
export function entriesOf(...lists: readonly string[]): string[] {
  return lists.flatMap((list) =>
    list
      .split(/[,\n]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  );
}
