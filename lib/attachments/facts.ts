/** What a file says about itself, beside what it shows. */
const FACTS = [
  /** Of a DICOM header, in the words of the standard: (0010,0010), (0010,0020), (0010,0030), (0008,0050). */
  'patientName',
  'patientId',
  'birthDate',
  'accession',
  /** (0008,0080) and (0008,0020). */
  'institution',
  'studyDate',
  /** Where it was taken, in decimal degrees: "47.6062, -122.3321". */
  'gps',
  /** When it was taken, as the device wrote it: "2026-11-24 21:14". */
  'taken',
  /** Serial number of the device or its lens. */
  'serial',
  /** Whoever made it, or owns the device. */
  'author',
  /** A title, description or comment in plain words. */
  'caption',
] as const;
export type Fact = (typeof FACTS)[number];

export type Facts = Readonly<Partial<Record<Fact, string>>>;

/** The facts that have something to say. */
export function said(facts: Readonly<Partial<Record<Fact, string | undefined>>>): Facts {
  const kept: Partial<Record<Fact, string>> = {};
  for (const fact of FACTS) {
    const words = facts[fact]?.replaceAll('\0', '').trim();
    if (words) kept[fact] = words;
  }
  return kept;
}
