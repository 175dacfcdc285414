/** The smallest files of each format, without anything said about them. */
import { deflateSync } from 'node:zlib';

const base64 = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));

/** One grey pixel. */
export const JPEG = base64(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z',
);
export const PNG = base64(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
);
export const WEBP = base64('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA');

const u16 = (value: number) => Buffer.from([value >> 8, value & 255]);
const u32 = (value: number) => Buffer.from([value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255]);
const box = (type: string, ...parts: readonly Uint8Array[]) => {
  const body = Buffer.concat(parts);
  return Buffer.concat([u32(body.length + 8), Buffer.from(type, 'latin1'), body]);
};

/** A film of no frames, made on 24 November 2026, 21:14 UTC, with the place as Android and Apple write it. */
export function film(place: string): Uint8Array {
  const made = u32(Date.UTC(2026, 10, 24, 21, 14) / 1000 + 2_082_844_800);
  const header = box('mvhd', u32(0), made, made, u32(1000), u32(0), Buffer.alloc(80));
  const udta = box('udta', box('\xa9xyz', u16(place.length), u16(0x15c7), Buffer.from(place)));
  return new Uint8Array(
    Buffer.concat([
      box('ftyp', Buffer.from('isom\0\0\0\0isom')),
      box('moov', header, udta),
      box('mdat', Buffer.alloc(16)),
    ]),
  );
}

/**
 * A HEIC of one item, its Exif taken from a JPEG: without the coded picture itself, which no reader of metadata looks at.
 *
 * @param exif a TIFF block
 */
export function heic(exif: Uint8Array): Uint8Array<ArrayBuffer> {
  const type = box('ftyp', Buffer.from('heic\0\0\0\0heicmif1'));
  const entry = box('infe', u32(2 << 24), u16(1), u16(0), Buffer.from('Exif\0'));
  const meta = (offset: number) =>
    box(
      'meta',
      u32(0),
      box('hdlr', u32(0), u32(0), Buffer.from('pict'), Buffer.alloc(13)),
      box('pitm', u32(0), u16(1)),
      box('iinf', u32(0), u16(1), entry),
      // Four bytes each for offset and length, none for a base; one item of one extent.
      box('iloc', u32(0), u16(0x4400), u16(1), u16(1), u16(0), u16(1), u32(offset), u32(exif.length + 4)),
    );
  const offset = type.length + meta(0).length + 8;
  return new Uint8Array(Buffer.concat([type, meta(offset), box('mdat', u32(0), exif)]));
}

/** One element of a DICOM file, explicit VR, little endian. */
function element(group: number, number: number, vr: string, value: Uint8Array | string): Buffer {
  const pad = vr === 'UI' || vr === 'OB' ? '\0' : ' ';
  const raw = Buffer.from(value);
  const body = raw.length % 2 === 0 ? raw : Buffer.concat([raw, Buffer.from(pad)]);
  const head = Buffer.alloc(vr === 'OW' || vr === 'OB' ? 12 : 8);
  head.writeUInt16LE(group, 0);
  head.writeUInt16LE(number, 2);
  head.write(vr, 4);
  if (head.length === 12) head.writeUInt32LE(body.length, 8);
  else head.writeUInt16LE(body.length, 6);
  return Buffer.concat([head, body]);
}

const short = (value: number) => Buffer.from([value & 255, value >> 8]);

/** A chest film of four pixels, of an invented person. */
export function dicom(): Uint8Array<ArrayBuffer> {
  const meta = [
    element(2, 0x02, 'UI', '1.2.840.10008.5.1.4.1.1.1'),
    element(2, 0x03, 'UI', '1.2.826.0.1.3680043.8.1.20261124211403'),
    element(2, 0x10, 'UI', '1.2.840.10008.1.2.1'),
    element(2, 0x16, 'AE', 'LARKSPUR_CT1'),
  ];
  const size = Buffer.alloc(4);
  size.writeUInt32LE(Buffer.concat(meta).length);
  return new Uint8Array(
    Buffer.concat([
      Buffer.alloc(128),
      Buffer.from('DICM'),
      element(2, 0, 'UL', size),
      ...meta,
      element(8, 0x16, 'UI', '1.2.840.10008.5.1.4.1.1.1'),
      element(8, 0x18, 'UI', '1.2.826.0.1.3680043.8.1.20261124211403'),
      element(8, 0x20, 'DA', '20261124'),
      element(8, 0x50, 'SH', 'A4471902'),
      element(8, 0x60, 'CS', 'CR'),
      element(8, 0x80, 'LO', 'Larkspur General'),
      element(8, 0x90, 'PN', 'Amari^Lena^^Dr'),
      element(0x10, 0x10, 'PN', 'Whitfield^John'),
      element(0x10, 0x20, 'LO', '4471902'),
      element(0x10, 0x30, 'DA', '19570302'),
      element(0x10, 0x40, 'CS', 'M'),
      element(0x10, 0x1010, 'AS', '069Y'),
      element(0x18, 0x1000, 'LO', 'SN-88412'),
      element(0x20, 0x0d, 'UI', '1.2.826.0.1.3680043.8.1.7'),
      element(0x20, 0x4000, 'LT', 'fell off the tractor'),
      element(0x28, 0x02, 'US', short(1)),
      element(0x28, 0x04, 'CS', 'MONOCHROME2'),
      element(0x28, 0x10, 'US', short(2)),
      element(0x28, 0x11, 'US', short(2)),
      element(0x28, 0x100, 'US', short(8)),
      element(0x28, 0x101, 'US', short(8)),
      element(0x28, 0x102, 'US', short(7)),
      element(0x28, 0x103, 'US', short(0)),
      element(0x7fe0, 0x10, 'OW', Buffer.from([1, 2, 3, 4])),
    ]),
  );
}

/** A page without anything on it, and a title and an author; with the dictionary plain or packed into a stream. */
export function pdf(packed: boolean): Uint8Array<ArrayBuffer> {
  const information =
    '<< /Title (Discharge summary \\(Whitfield\\)) /Author <4c656e6120416d617269> /Producer (Larkspur Writer) >>';
  const xmp =
    '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>Lena Amari</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>';
  const objects = [
    '1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Metadata 4 0 R >>\nendobj\n',
    '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n',
    '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 72 72] >>\nendobj\n',
    `4 0 obj\n<< /Type /Metadata /Subtype /XML /Length ${xmp.length} >>\nstream\n${xmp}\nendstream\nendobj\n`,
  ];
  return packed ? packedPdf(objects, information) : plainPdf([...objects, `5 0 obj\n${information}\nendobj\n`]);
}

function offsetsOf(objects: readonly (string | Buffer)[], header: string): number[] {
  let at = header.length;
  return objects.map((object) => {
    const offset = at;
    at += Buffer.from(object).length;
    return offset;
  });
}

function plainPdf(objects: readonly string[]): Uint8Array<ArrayBuffer> {
  const header = '%PDF-1.4\n';
  const lines = offsetsOf(objects, header).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const body = header + objects.join('');
  const trailer = `trailer\n<< /Size 6 /Root 1 0 R /Info 5 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(`${body}xref\n0 6\n0000000000 65535 f \n${lines.join('')}${trailer}`));
}

/** The information dictionary is object 5, packed into object 6; object 7 is the cross-reference stream. */
function packedPdf(objects: readonly string[], information: string): Uint8Array<ArrayBuffer> {
  const header = '%PDF-1.5\n';
  const packed = deflateSync(`5 0 ${information}`);
  const stream = Buffer.concat([
    Buffer.from(`6 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
  const parts = [...objects, stream];
  const offsets = offsetsOf(parts, header);
  const body = Buffer.concat([Buffer.from(header), ...parts.map((part) => Buffer.from(part))]);
  const entry = (type: number, a: number, b: number) => Buffer.from([type, a >> 8, a & 255, b]);
  const table = deflateSync(
    Buffer.concat([
      entry(0, 0, 0),
      ...offsets.slice(0, 4).map((offset) => entry(1, offset, 0)),
      entry(2, 6, 0),
      entry(1, offsets[4] ?? 0, 0),
      entry(1, body.length, 0),
    ]),
  );
  return new Uint8Array(
    Buffer.concat([
      body,
      Buffer.from(
        `7 0 obj\n<< /Type /XRef /Size 8 /W [1 2 1] /Root 1 0 R /Info 5 0 R /Filter /FlateDecode /Length ${table.length} >>\nstream\n`,
      ),
      table,
      Buffer.from(`\nendstream\nendobj\nstartxref\n${body.length}\n%%EOF\n`),
    ]),
  );
}
