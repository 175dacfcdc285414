import { afterEach, expect, test, vi } from 'vitest';
import { i18n, speak } from '@/lib/i18n';
import { wordsIn } from '@/lib/i18n/tables';

vi.mock('wxt/browser', () => ({
  browser: { i18n: { getMessage: (name: string, values: readonly string[]) => [name, ...values].join(' ') } },
}));

afterEach(() => speak(null));

test('the browser finds the words while nothing else was chosen', () => {
  speak(wordsIn('auto'));
  expect(i18n.t('card.sayInstead', ['recently'])).toBe('card_sayInstead recently');
});

test('a chosen language is spoken, with its places filled in', () => {
  speak(wordsIn('es'));
  expect(i18n.t('level.warn')).toBe('Pregunta');
  expect(i18n.t('fits.between', ['$2', 10])).toBe('Encaja con entre $2 y 10 personas.');
});

test('British English is English, but for what it says otherwise', () => {
  speak(wordsIn('en_GB'));
  expect(i18n.t('guidance')).toBe('GMC');
  expect(i18n.t('level.warn')).toBe('Question');
});
