import { type Change, camelCase, create, insert, pascalCase, TO_WRITE, titleCase } from './plan';

/** The adapter, in the list ahead of the general one, and the editor as the practice pages hold it. */
export function editor(name: string): Change[] {
  const id = camelCase(name);
  return [
    create(`lib/editors/${name}.ts`, adapter(name)),
    insert(
      'lib/editors/index.ts',
      [/import \{ contentEditable/, `import { ${id} } from './${name}';\n`],
      [/ {0,2}contentEditable,?\n?\]/, ` ${id}, `],
    ),
    insert('tests/browser/composers/composer.ts', [/(?<=readonly editor:[\s|]*)'/, `'${name}' | `]),
    create(`tests/browser/pages/editors/${name}.tsx`, practiceEditor(name)),
    insert('docs/sites.md', [/^\| anything else +\|/m, `| ${titleCase(name)} | ${TO_WRITE} | ${TO_WRITE} | |\n`]),
  ];
}

const adapter = (name: string): string => `import { richText, typeOver } from './rich-text';

/** ${titleCase(name)} (${TO_WRITE}: the sites that use it). */
export const ${camelCase(name)} = richText({
  id: '${name}',
  // ${TO_WRITE}: what marks its editables and no other editor's.
  knows: (field) => field.dataset.${camelCase(name)} !== undefined,
  replace: typeOver,
});
`;

const practiceEditor = (name: string): string => `/** @jsxImportSource react */
import { useEffect, useImperativeHandle, useRef } from 'react';
import type { EditorProps } from '../kit/editor.ts';

/** ${TO_WRITE}: the editor's real package, around this element. */
export function ${pascalCase(name)}Editor({ attributes, placeholder, autoFocus, onText, onKey, handle }: EditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const text = () => box.current?.textContent ?? '';

  useImperativeHandle(handle, () => ({
    text,
    clear: () => {
      box.current?.replaceChildren();
      onText('');
    },
    focus: () => box.current?.focus(),
  }));

  useEffect(() => {
    if (box.current) box.current.practiceText = text;
    if (autoFocus) box.current?.focus();
  });

  return (
    <div
      ref={box}
      contentEditable
      role="textbox"
      tabIndex={0}
      aria-placeholder={placeholder}
      data-${name}=""
      onInput={() => onText(text())}
      onKeyDown={(event) => onKey?.(event.nativeEvent) && event.preventDefault()}
      {...attributes}
    />
  );
}
`;
