import { expect, test } from 'vitest';
import { audienceNamed } from '@/lib/sites/audience';

test.each([
  ['Edit privacy. Sharing with Public. ', 'public'],
  ['Editar privacidad. Compartir con Público.', 'public'],
  ['Privatsphäre bearbeiten. Geteilt mit Freunde.', 'friends'],
  ['Modifier la confidentialité. Partagé avec Amis.', 'friends'],
  ['Sharing with Your friends of friends', 'friends'],
  ['Only me', 'direct'],
  ['プライバシー設定を編集。公開', 'public'],
  ['隐私设置：好友', 'friends'],
  ['Herkese Açık', 'public'],
  ['Доступно всем', 'public'],
  ['Post to Anyone', 'public'],
])('%s', (label, audience) => {
  expect(audienceNamed(label)).toBe(audience);
});

test('a label that names none is not taken for one', () => {
  expect(audienceNamed('Publish')).toBeUndefined();
  expect(audienceNamed('Add photo')).toBeUndefined();
});
