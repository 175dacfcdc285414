import { show } from '@/components/page/show';
import { Practice } from '@/components/practice/Practice';
import { explain } from '@/lib/engine/assess';
import type { Draft } from '@/lib/engine/types';
import '@/components/practice/practice.css';

export async function open() {
  show('Practice', <Practice explain={async (draft: Draft) => explain(draft)} rewrite={async () => null} />);
  const box = document.querySelector('textarea');
  if (box) {
    box.value =
      'My patient tonight was a 47-year-old firefighter who lost his leg under a tractor. Our residents did well.';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
  while (!document.querySelector('.verdict')) await new Promise(requestAnimationFrame);
}
