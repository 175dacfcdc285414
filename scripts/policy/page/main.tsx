/** The policy builder as a page by itself: one file, opened from anywhere, that can reach nothing. */
import { save } from '@/components/page/save';
import { show } from '@/components/page/show';
import { Builder } from '@/components/policy/Builder';
import { assess } from '@/lib/engine/assess';
import type { Draft } from '@/lib/engine/types';
import { i18n, speak } from '@/lib/i18n';
import { wordsIn } from '@/lib/i18n/tables';
import { encode, plainName } from '@/lib/policy/emit/kit';
import '@/components/page/page.css';
import '@/components/options/options.css';
import '@/components/policy/policy.css';

// The page belongs to no extension, so the browser has no words for it.
speak(wordsIn(navigator.language.startsWith('es') ? 'es' : 'en'));

const judge = async (draft: Draft) => assess(draft);

show(
  i18n.t('builder.title'),
  <div class="page">
    <main>
      <Builder
        first={{}}
        assess={judge}
        onSave={(file) => save(plainName(file), 'application/octet-stream', encode(file))}
      />
    </main>
  </div>,
);
