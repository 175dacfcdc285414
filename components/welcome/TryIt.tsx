import { useRef, useState } from 'preact/hooks';
import { i18n } from '@/lib/i18n';
import { DRAFTS } from './drafts';

/** A composer like any other, and guarded like any other; what it posts goes nowhere. */
export function TryIt() {
  const box = useRef<HTMLTextAreaElement>(null);
  const [posted, setPosted] = useState(false);

  const put = (text: string) => {
    const { current } = box;
    if (!current) return;
    setPosted(false);
    current.focus();
    current.value = text;
    current.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const post = (event: SubmitEvent) => {
    event.preventDefault();
    if (!box.current?.value.trim()) return;
    put('');
    setPosted(true);
  };

  return (
    <div class="panel try">
      <p class="choices">
        {DRAFTS.map(({ name, text }) => (
          <button type="button" key={name} onClick={() => put(text)}>
            {i18n.t(name)}
          </button>
        ))}
      </p>
      <form class="composer" onSubmit={post}>
        <label for="post">{i18n.t('welcome.box')}</label>
        <textarea id="post" ref={box} rows={4} lang="en" placeholder={i18n.t('practice.placeholder')} />
        <p class="soft" role="status">
          {posted && i18n.t('welcome.posted')}
        </p>
        <button type="submit" class="main">
          {i18n.t('welcome.post')}
        </button>
      </form>
    </div>
  );
}
