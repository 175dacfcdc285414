/** Every state of the card, on invented drafts. */
import type { Assessment, Attachment, FileFinding, Finding, Level, SpanType, Witness } from '@/lib/engine/types';
import type { CardProps, Change, Notice, OverlayProps } from '@/lib/guard/card';
import { OVERRIDE_REASONS, type Verdict } from '@/lib/policy/verdict';

declare global {
  interface Window {
    /** What the person has decided through the cards, in order. */
    decisions: string[];
  }
}
window.decisions = [];

const decides = (decision: string) => () => {
  window.decisions.push(decision);
};

const CALLBACKS = {
  onExpand: decides('expand'),
  onDismiss: decides('dismiss'),
  onActivate: decides('activate'),
  onReword: decides('reword'),
  onRewrite: decides('rewrite'),
  onUndo: decides('undo'),
  onPost: decides('post'),
  onSecure: decides('secure'),
  onNotPatient: decides('not a patient'),
  onAlwaysFine: decides('always fine'),
  onSaveCopy: decides('save a copy'),
} as const;

const GMC = { title: 'GMC: Using social media as a medical professional (2024)', url: 'https://www.gmc-uk.org/' };
const SAFE_HARBOR = { title: 'HIPAA Safe Harbor, 45 CFR 164.514(b)(2)', url: 'https://www.ecfr.gov/' };
const AMA = { title: 'AMA Code of Medical Ethics, Opinion 2.3.2', url: 'https://code-medical-ethics.ama-assn.org/' };

interface Found {
  readonly rule: string;
  readonly type: SpanType;
  readonly words: string;
  readonly level: Level;
  /** Safer words; an empty string leaves the words out. */
  readonly say?: readonly string[];
}

function finding(text: string, { rule, type, words, level, say = [] }: Found): Finding {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  const source = rule === 'sum-of-details' ? GMC : rule === 'direct-identifier' ? SAFE_HARBOR : AMA;
  return {
    ...span,
    rule,
    type,
    words,
    level,
    source,
    strength: 0.9,
    because: [],
    message: '',
    remedies: say.map((replacement) => ({ ...span, replacement, label: replacement || 'Leave it out' })),
  };
}

interface Story {
  readonly text: string;
  readonly level: Level;
  readonly witness: Witness;
  readonly found: readonly Found[];
  readonly estimate?: Assessment['estimate'];
  readonly rewrite?: string;
  readonly attachments?: readonly Attachment[];
  readonly files?: readonly FileFinding[];
}

const LOSS: Story = {
  text: 'Lost a patient today. It never gets easier.',
  level: 'caution',
  witness: 'patient',
  found: [{ rule: 'discussed', type: 'PATIENT', words: 'a patient', level: 'caution' }],
};

const FIREFIGHTER: Story = {
  text: 'My patient tonight was a 47-year-old firefighter who lost his leg under a tractor.',
  level: 'warn',
  witness: 'town',
  found: [
    { rule: 'sum-of-details', type: 'TIME', words: 'tonight', level: 'warn', say: ['recently', ''] },
    { rule: 'sum-of-details', type: 'AGE', words: '47-year-old', level: 'warn', say: ['middle-aged'] },
    {
      rule: 'sum-of-details',
      type: 'RARE',
      words: 'lost his leg under a tractor',
      level: 'warn',
      say: ['had a bad injury'],
    },
  ],
  estimate: {
    low: 1,
    high: 10,
    basis: [
      'Men of 45 to 49 around the place on your profile: about 10,000',
      'Injured like this in two days: fewer than 10',
    ],
  },
  rewrite: 'A recent patient of mine, a first responder, had a bad injury.',
};

const NAMED: Story = {
  text: 'Just admitted John Whitfield, MRN 4471902, with chest pain. Pray for him.',
  level: 'stop',
  witness: 'anyone',
  found: [
    { rule: 'direct-identifier', type: 'NAME', words: 'John Whitfield', level: 'stop', say: ['a patient'] },
    { rule: 'direct-identifier', type: 'ID', words: 'MRN 4471902', level: 'stop', say: [''] },
  ],
  estimate: { low: 1, high: 1, basis: ['A full name is one person'] },
  rewrite: 'Just admitted a patient with chest pain. Pray for him.',
};

const PHOTO: Story = {
  text: LOSS.text,
  level: 'warn',
  witness: 'family',
  found: LOSS.found,
  attachments: [{ kind: 'image', name: 'IMG_2044.jpg' }],
  files: [
    fileFinding('picture', 'IMG_2044.jpg', 'warn', false),
    fileFinding('place', '47.6062, -122.3321', 'warn'),
    fileFinding('moment', '2026-11-24 21:14', 'caution'),
  ],
};

const FILM: Story = {
  text: '',
  level: 'stop',
  witness: 'anyone',
  found: [],
  attachments: [{ kind: 'file', name: 'chest.dcm' }],
  files: [fileFinding('patient', 'Whitfield John', 'stop'), fileFinding('picture', 'chest.dcm', 'warn', false)],
};

function fileFinding(reveals: FileFinding['reveals'], words: string, level: Level, removable = true): FileFinding {
  return { attachment: 0, reveals, words, level, removable, because: [], source: SAFE_HARBOR };
}

const REVIEW: Story = {
  text: 'Hi Dana, we are sorry that your root canal on Tuesday took three hours. Please do call us, Dr. Amari would like to make it right for you and your family.',
  level: 'stop',
  witness: 'anyone',
  found: [
    {
      rule: 'confirming',
      type: 'CONFIRM',
      words: 'we are sorry that your root canal on Tuesday took three hours',
      level: 'stop',
      say: [
        'Thank you for telling us. Privacy law keeps us from discussing anyone’s care here; please call the office',
      ],
    },
  ],
};

function verdict({ text, level, witness, found, estimate = null, files }: Story, over: Partial<Verdict> = {}): Verdict {
  const findings = found.map((each) => finding(text, each));
  return {
    assessment: { level, findings, estimate, witness, version: '1', ...(files ? { files } : {}) },
    action: level === 'caution' ? 'note' : 'ask',
    channels: [{ id: 'doximity', name: 'Doximity', url: 'https://www.doximity.com/' }],
    reasons: OVERRIDE_REASONS,
    institution: null,
    acknowledgement: null,
    mayVouch: true,
    ...over,
  };
}

function card(story: Story, over: Partial<CardProps> = {}): OverlayProps {
  return {
    notice: null,
    card: {
      ...CALLBACKS,
      verdict: verdict(story),
      text: story.text,
      attachments: story.attachments ?? [],
      audience: 'public',
      held: false,
      expanded: false,
      active: null,
      rewrite: story.rewrite ? { text: story.rewrite, level: 'clear' } : null,
      change: null,
      ...over,
    },
  };
}

const HELD = { held: true, expanded: true } as const;

function changed(change: Change): OverlayProps {
  return card(FIREFIGHTER, { change });
}

const SAFE: Story = { ...LOSS, text: FIREFIGHTER.rewrite ?? '', level: 'clear', witness: 'nobody', found: [] };

const INSTITUTION = {
  name: 'Larkspur General',
  contact: 'privacy@larkspur.example',
  policyUrl: 'https://larkspur.example/social-media',
  wording: 'Stories belong to patients. If you want to tell one, our press office helps you ask.',
};

function notice(notice: Notice): OverlayProps {
  return { card: null, notice: { notice, onDismiss: decides('dismiss notice') } };
}

export interface State {
  readonly props: OverlayProps;
  /** Selectors of what the person has opened or pressed. */
  readonly pressed?: readonly string[];
}

export const STATES: Readonly<Record<string, State>> = {
  note: { props: card(LOSS) },
  'note, open': { props: card(LOSS, { expanded: true }) },
  question: { props: card(FIREFIGHTER) },
  'question, open': { props: card(FIREFIGHTER, { expanded: true, active: 1 }) },
  'question, held': { props: card(FIREFIGHTER, HELD) },
  'question, post anyway': { props: card(FIREFIGHTER, HELD), pressed: ['.anyway summary'] },
  'question, said safely': {
    props: card(FIREFIGHTER, { expanded: true }),
    pressed: ['.safer summary', '.who summary'],
  },
  stop: { props: card(NAMED) },
  'stop, open': { props: card(NAMED, { expanded: true }), pressed: ['.more'] },
  'stop, held': { props: card(NAMED, HELD) },
  'stop, post anyway': { props: card(NAMED, HELD), pressed: ['.anyway summary', '.anyway button'] },
  'stop, review': { props: card(REVIEW, { ...HELD, audience: 'group' }) },
  'question, photo': { props: card(PHOTO, HELD) },
  'stop, header of a film': { props: card(FILM, HELD) },
  'stop, blocked': {
    props: card(NAMED, { ...HELD, verdict: verdict(NAMED, { action: 'block', institution: INSTITUTION }) }),
  },
  'stop, to be acknowledged': {
    props: card(NAMED, {
      ...HELD,
      verdict: verdict(NAMED, {
        institution: INSTITUTION,
        acknowledgement: 'I have read the social media policy and answer for this post.',
        mayVouch: false,
      }),
    }),
    pressed: ['.anyway summary', '.anyway button'],
  },
  reworded: { props: changed('reworded') },
  'reworded, clear': { props: card(SAFE, { change: 'reworded' }) },
  'copy saved': { props: card(PHOTO, { change: 'saved', expanded: true }) },
  copied: { props: changed('copied') },
  refused: { props: changed('refused') },
  'not checked': { props: notice('not-checked') },
  'held unchecked': { props: notice('held-unchecked') },
  'press again': { props: notice('press-again') },
  stopped: { props: notice('stopped') },
};
