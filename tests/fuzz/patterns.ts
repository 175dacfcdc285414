/**
 * Every regular expression of the shipped code: the literals, read from the syntax trees of its files, and the ones that
 * are built of parts, caught while the modules that build them load.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'vite';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

interface Written {
  readonly literals: readonly Pattern[];
  /** Whether the file builds patterns of parts. */
  readonly builds: boolean;
}

function read(file: string): Written {
  const literals: Pattern[] = [];
  let builds = false;
  new Visitor({
    Literal(node) {
      if ('regex' in node) literals.push({ source: node.regex.pattern, flags: node.regex.flags });
    },
    NewExpression({ callee }) {
      builds ||= callee.type === 'Identifier' && callee.name === 'RegExp';
    },
  }).visit(parseSync(file, readFileSync(file, 'utf8')).program);
  return { literals, builds };
}

/** What hands parts to the builders of other files, loaded whole. */
const ENGINE = 'lib/engine/assess.ts';

/** Loads modules and answers the patterns that they, and all they import, build. */
async function builtBy(files: readonly string[]): Promise<Pattern[]> {
  const built: Pattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      const made = new target(source, flags);
      built.push({ source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const file of files) await import(/* @vite-ignore */ `@/${file}`);
    // Compiled only where a draft asks for them.
    const { conditions } = await import('@/lib/anonymity/conditions');
    for (const { pattern } of conditions()) pattern();
  } finally {
    globalThis.RegExp = original;
  }
  return built;
}

const SHIPPED = ['lib', 'components', 'entrypoints'];

/** All patterns, each once. To be called before anything else has loaded the modules. */
export async function allPatterns(): Promise<Pattern[]> {
  const files = SHIPPED.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  );
  const written = files.filter((file) => /\.tsx?$/.test(file)).map((file) => ({ file, ...read(file) }));
  const built = await builtBy([ENGINE, ...written.filter(({ builds }) => builds).map(({ file }) => file)]);
  const all = [...written.flatMap(({ literals }) => literals), ...built];
  return [...new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()];
}
