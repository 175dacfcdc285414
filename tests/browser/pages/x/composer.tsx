/** @jsxImportSource react */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { DraftJsEditor } from '../editors/draft-js.tsx';
import { type Attachments, Previews, takeFiles, useAttachments } from '../kit/attachments.tsx';
import type { EditorHandle } from '../kit/editor.ts';
import { isSubmitChord } from '../kit/editor.ts';
import { Avatar, Icon } from '../kit/icons.tsx';
import { PressButton } from '../kit/pressable.tsx';
import { send } from '../kit/record.ts';
import { AUTHOR } from './posts.ts';

/** The most characters a post may have. */
const LIMIT = 280;

const canPost = (text: string): boolean => text.trim() !== '' && [...text].length <= LIMIT;

declare global {
  interface Window {
    /** Mounts the composer's boxes anew, with what stands in them, as the site does at will. */
    practiceRemount?: () => void;
  }
}

interface BoxProps {
  readonly index: number;
  readonly text: string;
  readonly placeholder: string;
  readonly autoFocus: boolean;
  readonly onText: (text: string) => void;
  readonly onSubmit: () => void;
  readonly handle: React.RefObject<EditorHandle>;
}

/** One post's editor in the wrappers that the site puts around it. */
const Box = ({ index, text, placeholder, autoFocus, onText, onSubmit, handle }: BoxProps) => (
  <div data-testid={`tweetTextarea_${index}_label`} className="x-label">
    <div data-testid={`tweetTextarea_${index}RichTextInputContainer`} className="x-rich">
      <DraftJsEditor
        attributes={{ 'data-testid': `tweetTextarea_${index}`, 'aria-label': 'Post text' }}
        placeholder={placeholder}
        autoFocus={autoFocus}
        initialText={text}
        onText={onText}
        onKey={(event) => {
          if (!isSubmitChord(event)) return false;
          onSubmit();
          return true;
        }}
        handle={handle}
      />
    </div>
  </div>
);

interface ToolbarProps {
  readonly texts: readonly string[];
  readonly sendTestId: string;
  readonly label: string;
  readonly onSubmit: () => void;
  readonly onAdd?: (() => void) | undefined;
  readonly media: Attachments;
}

const Toolbar = ({ texts, sendTestId, label, onSubmit, onAdd, media }: ToolbarProps) => (
  <div data-testid="toolBar" className="x-toolbar">
    <input
      type="file"
      data-testid="fileInput"
      accept="image/jpeg,image/png,image/webp,video/mp4"
      multiple
      hidden
      onChange={({ currentTarget }) => {
        media.add([...(currentTarget.files ?? [])]);
        currentTarget.value = '';
      }}
    />
    <span className="x-tools">
      <Icon name="image" />
      <Icon name="poll" />
      <Icon name="smile" />
      <Icon name="clock" />
    </span>
    {onAdd && (
      <PressButton testId="addButton" label="Add post" look="icon" disabled={!texts.every(canPost)} onPress={onAdd}>
        <Icon name="plus" />
      </PressButton>
    )}
    <PressButton testId={sendTestId} look="primary" disabled={!texts.every(canPost)} onPress={onSubmit}>
      <span>{label}</span>
    </PressButton>
  </div>
);

interface ComposerProps {
  readonly where: string;
  readonly placeholder: string;
  readonly sendTestId: 'tweetButton' | 'tweetButtonInline';
  readonly label: string;
  readonly autoFocus?: boolean;
  /** Several posts can be written at once. */
  readonly thread?: boolean;
  readonly onSent: () => void;
  /** What stands below the text: a quoted post. */
  readonly children?: ReactNode;
}

/** The site's composer: one post, or a thread whose Post button moves along with the box one writes in. */
export function Composer({
  where,
  placeholder,
  sendTestId,
  label,
  autoFocus = false,
  thread,
  onSent,
  children,
}: ComposerProps) {
  const [texts, setTexts] = useState<readonly string[]>(['']);
  const [active, setActive] = useState(0);
  // Boxes are made anew after a post was sent, as the site does.
  const [round, setRound] = useState(0);
  const media = useAttachments();
  const handles = useRef<React.RefObject<EditorHandle>[]>([]);

  const handleOf = (index: number): React.RefObject<EditorHandle> => {
    handles.current[index] ??= { current: null };
    return handles.current[index];
  };

  useEffect(() => {
    window.practiceRemount = () => setRound((before) => before + 1);
  }, []);

  const submit = (): void => {
    // The model is asked, not the state of the page, which may be a render behind.
    const models = texts.map((_, index) => handleOf(index).current?.text() ?? '');
    if (!models.every(canPost)) return;
    for (const model of models) send(where, model);
    for (const { url } of media.files) media.remove(url);
    setTexts(['']);
    setActive(0);
    setRound(round + 1);
    onSent();
  };

  return (
    <div
      className="x-composer"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => takeFiles(event, event.dataTransfer, media)}
      onPaste={(event) => takeFiles(event, event.clipboardData, media)}
    >
      {texts.map((text, index) => (
        <div key={`${round}.${index}`} className="x-post" onFocus={() => setActive(index)}>
          <Avatar name={AUTHOR.name} />
          <div className="x-column">
            {sendTestId === 'tweetButton' && index === 0 && (
              <button type="button" className="x-audience" aria-label="Choose audience">
                Everyone
              </button>
            )}
            <Box
              index={index}
              text={text}
              placeholder={index === 0 ? placeholder : 'Add another post'}
              autoFocus={autoFocus || index > 0}
              onText={(text) => setTexts((old) => old.map((kept, at) => (at === index ? text : kept)))}
              onSubmit={submit}
              handle={handleOf(index)}
            />
            {index === 0 && children}
            {index === 0 && <Previews {...media} />}
            {index === active && (
              <Toolbar
                texts={texts}
                sendTestId={sendTestId}
                label={texts.length > 1 ? 'Post all' : label}
                onSubmit={submit}
                media={media}
                onAdd={thread ? () => setTexts([...texts, '']) : undefined}
              />
            )}
          </div>
        </div>
      ))}
    </div>
  );
}
