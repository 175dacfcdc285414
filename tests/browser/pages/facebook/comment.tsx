/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { LexicalEditor } from '../editors/lexical.tsx';
import { type EditorHandle, isPlainEnter } from '../kit/editor.ts';
import { Avatar, Icon } from '../kit/icons.tsx';
import { send } from '../kit/record.ts';
import { DivButton } from './button.tsx';
import { AUTHOR, FRIENDS, type Story } from './people.ts';

/** Friends whose name goes on with what stands after the last `@`. */
const mentioned = (text: string): readonly string[] => {
  const begun = /@(\p{L}+)$/u.exec(text)?.[1]?.toLowerCase();
  return begun ? FRIENDS.filter((name) => name.toLowerCase().startsWith(begun)) : [];
};

interface Props {
  readonly story: Story;
  readonly onSent: (text: string) => void;
}

/** The comment box below a story. Enter sends, unless it picks from the open list of friends. */
export function Comment({ story, onSent }: Props) {
  const [text, setText] = useState('');
  const [focused, setFocused] = useState(false);
  const [mention, setMention] = useState<string | null>(null);
  const handle = useRef<EditorHandle>(null);
  const offered = mention ? [] : mentioned(text);

  const submit = (): void => {
    const model = handle.current?.text() ?? '';
    if (model.trim() === '') return;
    handle.current?.clear();
    setMention(null);
    send(`comment-${story.id}`, model);
    onSent(model);
  };

  const onKey = (event: KeyboardEvent): boolean => {
    if (!isPlainEnter(event)) return false;
    if (offered[0]) setMention(offered[0]);
    else submit();
    return true;
  };

  return (
    <div className="fb-comment">
      <Avatar name={AUTHOR} size={32} />
      <form role="presentation" onSubmit={(event) => event.preventDefault()} onFocus={() => setFocused(true)}>
        <LexicalEditor
          attributes={{
            'aria-label': `Comment as ${AUTHOR}`,
            ...(offered.length > 0 && { 'aria-activedescendant': 'typeahead-item-0' }),
          }}
          placeholder={`Comment as ${AUTHOR}`}
          onText={setText}
          onKey={onKey}
          handle={handle}
        />
        {offered.length > 0 && (
          <ul role="listbox" className="fb-mentions">
            {offered.map((name, index) => (
              <li key={name} id={`typeahead-item-${index}`} role="option" aria-selected={name === offered[0]}>
                <Avatar name={name} size={24} /> {name}
              </li>
            ))}
          </ul>
        )}
        {focused && (
          <div className="fb-comment-tools">
            <Icon name="smile" size={16} />
            <Icon name="image" size={16} />
            <div id="focused-state-composer-submit">
              <DivButton label="Comment" disabled={text.trim() === ''} onPress={submit}>
                <Icon name="send" size={16} />
              </DivButton>
            </div>
          </div>
        )}
      </form>
    </div>
  );
}
