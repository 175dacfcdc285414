import { expect, test } from 'vitest';
import { readFileName, wordsOf } from '@/lib/attachments/file-name';
import { assess } from '@/lib/engine/assess';
import type { Attachment, Draft } from '@/lib/engine/types';
import { verdictFor } from '@/lib/policy/decide';
import { judged } from '@/lib/policy/judged';
import { DEFAULT_POLICY } from '@/lib/policy/policy';

const LOSS = 'Lost a patient today. It never gets easier.';
const WALK = 'Great walk by the lake with the dog this morning.';

const post = (text: string, ...attachments: readonly Attachment[]): Draft => ({ kind: 'post', text, attachments });
const revealed = (draft: Draft) => assess(draft).files?.map(({ reveals, level }) => `${reveals}: ${level}`);

const PHOTO: Attachment = {
  kind: 'image',
  name: 'IMG_20261124_211403.jpg',
  metadata: { format: 'jpeg', gps: '47.6062, -122.3321', taken: '2026-11-24 21:14', serial: 'SN-88412' },
};

test('a photo counts beside a patient, and nowhere else', () => {
  expect(assess(post(WALK, PHOTO))).toEqual(assess(post(WALK)));
  const { level, witness, files = [] } = assess(post(LOSS, PHOTO));
  expect([level, witness]).toEqual(['warn', 'family']);
  expect(files.map(({ reveals, words }) => [reveals, words])).toEqual([
    ['picture', PHOTO.name],
    ['place', '47.6062, -122.3321'],
    ['moment', '2026-11-24 21:14'],
    ['device', 'SN-88412'],
  ]);
  expect(files.map(({ removable }) => removable)).toEqual([false, true, true, true]);
});

test('a meme beside a rant about nobody in particular is no picture of a patient', () => {
  const rant = 'Patients are so dumb lol';
  expect(assess(post(rant, { kind: 'image', name: 'meme.png' }))).toEqual(assess(post(rant)));
});

test('a DICOM header with a name stops whatever is written', () => {
  const film: Attachment = {
    kind: 'file',
    name: 'im1.dcm',
    metadata: { format: 'dicom', patientName: 'Whitfield John' },
  };
  expect(revealed(post('', film))).toEqual(['patient: stop', 'picture: warn']);
  expect(assess(post('', film)).witness).toBe('anyone');
});

test('a DICOM file without a name is a patient’s all the same', () => {
  expect(revealed(post('', { kind: 'file', metadata: { format: 'dicom' } }))).toEqual(['picture: warn']);
});

test('the name of a file is read', () => {
  expect(revealed(post('', { kind: 'image', name: 'Smith_CXR.png' }))).toEqual(['file-name: warn', 'picture: warn']);
  expect(revealed(post('', { kind: 'file', name: 'discharge letter Okafor.pdf' }))).toContain('file-name: stop');
  expect(revealed(post('', { kind: 'image', name: 'Colles_fracture_xray.png' }))).toBeUndefined();
  expect(revealed(post('', { kind: 'image', name: 'mary_wedding.jpg' }))).toBeUndefined();
  expect(wordsOf('Smith_ChestXR-2.png')).toBe('Smith Chest XR 2');
  expect(readFileName('MRN4471902_ct.jpg').identifiers).toEqual(['MRN 4471902']);
  expect(readFileName('IMG_20261124.jpg')).toEqual({ identifiers: [], clinical: false });
});

test('descriptions are judged as posts are', () => {
  const alt = 'My patient John Whitfield, MRN 4471902';
  expect(revealed(post('', { kind: 'image', alt }))).toEqual(['caption: stop', 'picture: warn']);
  expect(revealed(post('', { kind: 'image', alt: 'A lake in the morning' }))).toBeUndefined();
  expect(revealed(post('', { kind: 'image', metadata: { caption: alt } }))).toContain('caption: stop');
});

test('a file the person vouches for counts no more', () => {
  const assessment = assess(post(LOSS, { kind: 'image', name: 'sunset.jpg' }));
  expect(assessment.level).toBe('warn');
  expect(judged(assessment, DEFAULT_POLICY, LOSS, ['SUNSET.jpg']).level).toBe('caution');
});

test('a picture without words is asked about where the policy says so', () => {
  const draft = post('', { kind: 'image', name: 'sunset.jpg' });
  expect(verdictFor(assess(draft), DEFAULT_POLICY, draft).action).toBe('off');
  const { action, assessment } = verdictFor(assess(draft), { ...DEFAULT_POLICY, barePictures: true }, draft);
  expect([action, assessment.level, assessment.files?.length]).toEqual(['ask', 'warn', 1]);
  const written = post(WALK, { kind: 'image', name: 'sunset.jpg' });
  expect(verdictFor(assess(written), { ...DEFAULT_POLICY, barePictures: true }, written).action).toBe('off');
});

test('where the policy does not want files looked at, the words alone count', () => {
  const assessment = assess(post(LOSS, PHOTO));
  const { level, files } = judged(assessment, { ...DEFAULT_POLICY, attachmentGuard: false }, LOSS);
  expect([level, files]).toEqual(['caution', []]);
});
