import dicomParser from 'dicom-parser';
import { type Facts, said } from '../facts';

/** The header of a DICOM file (PS3.10), up to its pixels. */
export function readDicom(bytes: Uint8Array): Facts {
  try {
    const set = dicomParser.parseDicom(bytes, { untilTag: 'x7fe00010' });
    const value = (tag: string) => utf8(bytes, set.elements[tag]);
    return said({
      patientName: value('x00100010')?.replaceAll('^', ' '),
      patientId: value('x00100020'),
      birthDate: value('x00100030'),
      accession: value('x00080050'),
      institution: value('x00080080'),
      studyDate: value('x00080020'),
    });
  } catch {
    // Broken or deflated: that it is a DICOM file is reason enough to ask.
    return {};
  }
}

function utf8(bytes: Uint8Array, element: dicomParser.Element | undefined): string | undefined {
  if (element === undefined) return undefined;
  return new TextDecoder().decode(bytes.subarray(element.dataOffset, element.dataOffset + element.length)).trim();
}
