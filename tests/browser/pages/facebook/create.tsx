/** @jsxImportSource react */
import { type ReactNode, useRef, useState } from 'react';
import { LexicalEditor } from '../editors/lexical.tsx';
import type { EditorHandle } from '../kit/editor.ts';
import { Avatar, Icon } from '../kit/icons.tsx';
import { send } from '../kit/record.ts';
import { DivButton } from './button.tsx';
import { AUTHOR } from './people.ts';

/** Where a post is written: the feed, a closed group, or a page, which asks once more before it posts. */
export interface Surface {
  readonly where: 'feed' | 'group' | 'page';
  readonly placeholder: string;
  /** What stands below the author's name: the audience button, or the group. */
  readonly audience: ReactNode;
}

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const Dialog = ({ title, onClose, children }: DialogProps) => (
  <div className="fb-layer">
    <div role="dialog" aria-labelledby="dialog-title" className="fb-dialog">
      <h2 id="dialog-title">{title}</h2>
      <DivButton label="Close" className="fb-close" onPress={onClose}>
        <Icon name="close" />
      </DivButton>
      {children}
    </div>
  </div>
);

interface CreateProps {
  readonly surface: Surface;
  readonly onClose: () => void;
  readonly onSent: (text: string) => void;
}

/** The dialog in which a post is written. */
export function CreatePost({ surface, onClose, onSent }: CreateProps) {
  const [text, setText] = useState('');
  const [settings, setSettings] = useState(false);
  const handle = useRef<EditorHandle>(null);
  const empty = text.trim() === '';

  const submit = (): void => {
    // The second step has taken the box away; what was written stands in the state then.
    const model = handle.current?.text() ?? text;
    send(surface.where, model);
    onSent(model);
  };

  if (settings)
    return (
      <Dialog title="Post settings" onClose={onClose}>
        <p className="fb-row">Audience: Public</p>
        <DivButton label="Post" className="fb-wide" onPress={submit}>
          Post
        </DivButton>
      </Dialog>
    );
  return (
    <Dialog title="Create post" onClose={onClose}>
      <div className="fb-author">
        <Avatar name={AUTHOR} />
        <div>
          <b>{AUTHOR}</b>
          {surface.audience}
        </div>
      </div>
      <div className="fb-text">
        <LexicalEditor
          attributes={{ 'aria-label': surface.placeholder }}
          placeholder={surface.placeholder}
          autoFocus
          onText={setText}
          handle={handle}
        />
      </div>
      <input type="file" accept="image/*,image/heif,image/heic,video/*,video/mp4" multiple hidden />
      <div className="fb-add">
        <span>Add to your post</span>
        <Icon name="image" /> <Icon name="people" /> <Icon name="smile" />
      </div>
      {surface.where === 'page' ? (
        <DivButton label="Next" className="fb-wide" disabled={empty} onPress={() => setSettings(true)}>
          Next
        </DivButton>
      ) : (
        <DivButton label="Post" className="fb-wide" disabled={empty} onPress={submit}>
          Post
        </DivButton>
      )}
    </Dialog>
  );
}
