/** @jsxImportSource react */
import { LexicalEditor } from '../editors/lexical.tsx';
import { isPlainEnter } from '../kit/editor.ts';
import { Icon } from '../kit/icons.tsx';
import { mount } from '../kit/mount.tsx';
import { Messages, NativeButton, SitePage } from '../kit/site.tsx';
import { useComposer } from '../kit/use-composer.ts';

function WhatsApp() {
  const { editor, empty, submit, messages } = useComposer('chat', { sendsOn: isPlainEnter });
  return (
    <SitePage title="WhatsApp">
      <div id="main" className="site-card">
        <header>
          <span dir="auto">Alex Kim</span>
        </header>
        <Messages messages={messages} />
        <footer className="site-row">
          <LexicalEditor attributes={{ 'aria-label': 'Type a message' }} placeholder="Type a message" {...editor} />
          {empty ? (
            <NativeButton onPress={() => undefined}>Voice</NativeButton>
          ) : (
            <NativeButton attributes={{ 'aria-label': 'Send' }} onPress={submit}>
              <span data-icon="wds-ic-send-filled">
                <Icon name="send" />
              </span>
            </NativeButton>
          )}
        </footer>
      </div>
    </SitePage>
  );
}

mount(<WhatsApp />);
