/** A table as Markdown writes it, its first row the heads; all columns but the first are numbers and stand right. */
export function table(rows: readonly (readonly string[])[]): string {
  const [heads = [], ...lines] = rows;
  const widths = heads.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (row: readonly string[]): string =>
    `| ${widths.map((width, i) => (i === 0 ? (row[i] ?? "").padEnd(width) : (row[i] ?? "").padStart(width))).join(" | ")} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [pad(heads), rule, ...lines.map(pad)].join("\n");
}
