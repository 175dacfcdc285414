/** What people type first to try it, and what must not disturb them: plain words, none of them in the corpora. */
import { expect, test } from 'vitest';
import { assess } from '@/lib/engine/assess';

const RISKY = [
  "My patient's name is Robert Fischer and he has HIV.",
  'My patient John Smith has HIV.',
  'Saw Maria Gonzalez in clinic today, her diabetes is out of control.',
  'Mrs. Kowalski in room 12 fell again last night.',
  'Patient John D., DOB 3/14/1962, MRN 4471902, presented with chest pain.',
  'My patient tonight was a 47-year-old firefighter.',
  '34 year old teacher came in this morning with a broken jaw after her husband hit her.',
  'Tonight we lost a 6 year old who drowned in the lake.',
  'Today I told a 29yo mom of three she has stage 4 breast cancer.',
  "The crash on I-90 this morning: we got the driver, 22, didn't make it.",
  "Had a patient with maple syrup urine disease today, age 3, at St. Mary's.",
  'My patient Sarah was diagnosed with leukemia yesterday.',
  'Hi Susan, your biopsy results came back and they are positive. Please call the office.',
  'My 10 am is a 52-year-old priest with gonorrhea.',
  'So sad, my patient Emily died this morning. 8 years old.',
];

const HARMLESS = [
  'My name is Robert Fischer and I have HIV. Ask me anything.',
  'Dr. Amara Osei was kind to everyone on the team.',
  "John Smith's paper on HIV is out in NEJM.",
  'Congratulations to my colleague Maria Gonzalez on her promotion!',
  'Heart attacks in women are often missed. Know the signs.',
  'Happy birthday to my son Jack, 7 today!',
  '47-year-olds should get screened for colon cancer.',
  'Great talk by Dr. Patel on sepsis at the conference in Boston today.',
  "I'm on call tonight, send coffee.",
  'A 54-year-old man presents with chest pain and ST elevation. What is the diagnosis? #boardreview',
  'We lost Dr. Helen Brooks, a mentor to us all, on Monday.',
  'New study of 4,000 patients in Ohio shows statins reduce strokes.',
  'Robert is a great nurse. He has been with us for 20 years.',
  'Anyone know a good podiatrist in Cleveland? Asking for my dad, he is 71.',
  'My patient portal is down again, why?',
];

const interrupts = (text: string) => ['warn', 'stop'].includes(assess({ kind: 'post', text }).level);

test.each(RISKY)('asks about: %s', (text) => {
  expect(interrupts(text)).toBe(true);
});

test.each(HARMLESS)('says nothing to: %s', (text) => {
  expect(interrupts(text)).toBe(false);
});
