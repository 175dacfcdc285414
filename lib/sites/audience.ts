import type { Audience } from '@/lib/engine/types';

/**
 * What the large sites call their audiences, by language: en, es, pt, fr, de, it, nl, pl, sv, da, nb, tr, ru, uk, ar, he, hi,
 * ja, ko, zh, vi, id. "Only me" counts as direct: nobody else reads it.
 */
const WORDS: Readonly<Partial<Record<Audience, readonly string[]>>> = {
  public:
    'public|anyone|everyone|público|publica|todos|cualquiera|todo el mundo|qualquer pessoa|tout le monde|öffentlich|alle|jeder|pubblico|pubblica|tutti|openbaar|iedereen|publiczne|wszyscy|offentlig|offentligt|herkese açık|herkes|доступно всем|все|доступно всім|усі|عام|الجميع|ציבורי|כולם|सार्वजनिक|公開|全員|전체 공개|모두|公开|所有人|công khai|publik|semua orang'.split(
      '|',
    ),
  friends:
    'friends|friends of friends|connections only|amigos|contactos|conexões|amis|relations|freunde|kontakte|amici|collegamenti|vrienden|connecties|znajomi|vänner|venner|arkadaşlar|друзья|друзі|الأصدقاء|חברים|मित्र|友達|友人|친구|好友|朋友|bạn bè|teman'.split(
      '|',
    ),
  direct:
    'only me|only you|solo tú|solo tu|somente você|vous uniquement|nur du|alleen jij|僅自己|solo yo|sólo yo|somente eu|só eu|moi uniquement|nur ich|solo io|alleen ik|tylko ja|bara jag|kun mig|bare meg|sadece ben|только я|тільки я|أنا فقط|רק אני|केवल मैं|自分のみ|나만 보기|只限本人|仅自己|chỉ mình tôi|hanya saya'.split(
      '|',
    ),
};

const LETTER = '[\\p{L}\\p{M}]';

/** Whole words; scripts without spaces between words have none to look for. */
const PATTERNS = Object.entries(WORDS).map(([audience, words]) => {
  const spaced = words.filter((word) => !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Hangul}]/u.test(word));
  const other = words.filter((word) => !spaced.includes(word));
  const whole = `(?<!${LETTER})(?:${spaced.join('|')})(?!${LETTER})`;
  return { audience, pattern: new RegExp([whole, ...other].join('|'), 'iu') };
});

/**
 * The audience a control's label names, the narrowest where it names several ("Friends; except …" is no public);
 * undefined where no word is known.
 */
export function audienceNamed(label: string): Audience | undefined {
  const named = new Set(PATTERNS.filter(({ pattern }) => pattern.test(label)).map(({ audience }) => audience));
  return (['direct', 'friends', 'public'] as const).find((audience) => named.has(audience));
}
