import { type Change, camelCase, create, insert, pascalCase, TO_WRITE, titleCase } from './plan';

/** The site with one composer, its practice page, the way a test reaches it, and its row in the document. */
export function site(name: string): Change[] {
  const [id, title, host] = [camelCase(name), titleCase(name), `www.${name}.example`];
  const list = id.toUpperCase();
  return [
    create(`lib/sites/${name}.ts`, siteFile(id, name, title, host)),
    insert(
      'lib/sites/index.ts',
      [/import /, `import { ${id} } from './${name}';\n`],
      [/(?<=SITES: readonly Site\[\] = \[)/, `${id}, `],
    ),
    create(`tests/browser/pages/${name}/page.tsx`, page(name, title)),
    insert('tests/browser/sites.ts', [
      / {2}\{ id: 'messenger'/,
      `  { id: '${name}', title: '${title}', hosts: ['${host}'] },\n`,
    ]),
    create(`tests/browser/composers/${name}.ts`, composers(name, host, list)),
    insert(
      'tests/browser/composers/index.ts',
      [/import /, `import { ${list} } from './${name}.ts';\n`],
      [/ {2}\.\.\.REVIEWS,/, `  ...${list},\n`],
    ),
    insert('docs/sites.md', [/^\| Tumblr +\|/m, `| ${title} | post | textarea | ${TO_WRITE} | ${TO_WRITE} |\n`]),
  ];
}

const siteFile = (id: string, name: string, title: string, host: string): string => `import type { Site } from './site';

/** ${title}: ${TO_WRITE}, which editor stands where, and how the facts below were found. */
export const ${id}: Site = {
  id: '${name}',
  name: '${title}',
  hosts: ['${host}'],
  composers: [
    {
      kind: 'post',
      editable: 'form textarea',
      root: 'form',
      send: 'button[type="submit"]',
      keys: ['mod+enter'],
      release: 'replay',
      audience: 'public',
    },
  ],
};
`;

const page = (name: string, title: string): string => `/** @jsxImportSource react */
import { TextareaEditor } from '../editors/textarea.tsx';
import { isSubmitChord } from '../kit/editor.ts';
import { mount } from '../kit/mount.tsx';
import { SitePage } from '../kit/site.tsx';
import { useComposer } from '../kit/use-composer.ts';

/** ${TO_WRITE}: the markup that the selectors look at, as the site has it. */
function ${pascalCase(name)}() {
  const { editor, empty, submit } = useComposer('post', { sendsOn: isSubmitChord });
  return (
    <SitePage title="${title}">
      <form
        className="site-card"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextareaEditor attributes={{ 'aria-label': 'Write a post' }} placeholder="What’s new?" {...editor} />
        <button type="submit" disabled={empty}>
          Post
        </button>
      </form>
    </SitePage>
  );
}

mount(<${pascalCase(name)} />);
`;

const composers = (name: string, host: string, list: string): string => `import { LINE, MOD_ENTER } from './chords.ts';
import type { Composer } from './composer.ts';

export const ${list}: readonly Composer[] = [
  {
    site: '${name}',
    name: 'post',
    url: 'https://${host}/',
    editor: 'textarea',
    audience: 'public',
    open: [],
    box: 'form textarea',
    send: 'form button[type="submit"]',
    keys: MOD_ENTER,
    lineBreak: LINE,
  },
];
`;
