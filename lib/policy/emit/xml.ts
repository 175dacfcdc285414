const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that can stand between tags and in attributes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** Lines set in by two spaces for each step. */
function indent(steps: number, lines: readonly string[]): string[] {
  return lines.map((line) => '  '.repeat(steps) + line);
}

/** An element around lines of content. */
export function wrap(name: string, attributes: Readonly<Record<string, string>>, lines: readonly string[]): string[] {
  const opening = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ');
  return lines.length === 0 ? [`<${opening} />`] : [`<${opening}>`, ...indent(1, lines), `</${name}>`];
}
