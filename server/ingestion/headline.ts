const MAX_HEADLINE = 140;

/**
 * The headline of a plain text: its first line with a letter in it, whole when it is short, otherwise its beginning,
 * cut between words and closed with "…". Never empty for a text with a letter in it.
 */
export function headlineOf(text: string): string {
  const letter = text.search(/\p{L}/u);
  const from = text.lastIndexOf("\n", letter) + 1;
  const to = text.indexOf("\n", letter);
  const firstLine = text.slice(from, to < 0 ? text.length : to).trim();
  return firstLine.length <= MAX_HEADLINE ? firstLine : `${firstWords(firstLine)}…`;
}

function firstWords(line: string): string {
  const room = line.slice(0, MAX_HEADLINE);
  const lastSpace = Math.max(room.lastIndexOf(" "), room.lastIndexOf("\u00a0"));
  let end = lastSpace > 0 ? lastSpace : MAX_HEADLINE;
  while (end > 1 && " \u00a0,;:–—-".includes(room.charAt(end - 1))) end--;
  return room.slice(0, end);
}
