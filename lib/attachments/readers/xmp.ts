import { indexOf } from '../bytes';
import { type Facts, said } from '../facts';
import { momentOf, placeOf } from './picture';

const OPENS = '<x:xmpmeta';
const CLOSES = '</x:xmpmeta>';

/** How a property may be written: as an attribute, as an element, or as an element that holds a list. */
const written = (name: string) => ({
  attribute: new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`),
  opens: new RegExp(`<${name}(?:\\s[^<>]*)?>`),
  closes: `</${name}>`,
});
type Written = ReturnType<typeof written>;

const PROPERTIES = {
  latitude: written('exif:GPSLatitude'),
  longitude: written('exif:GPSLongitude'),
  taken: written('exif:DateTimeOriginal'),
  created: written('photoshop:DateCreated'),
  serial: written('aux:SerialNumber'),
  bodySerial: written('exifEX:BodySerialNumber'),
  creator: written('dc:creator'),
  title: written('dc:title'),
  description: written('dc:description'),
} as const;

/** XMP packets, wherever they stand in a file: they are meant to be found without knowing its format. */
export function readXmp(bytes: Uint8Array): Facts {
  const packets = packetsIn(bytes);
  if (packets === '') return {};
  const value = (of: keyof typeof PROPERTIES) => valueIn(packets, PROPERTIES[of]);
  return said({
    gps: placeOf(degrees(value('latitude')), degrees(value('longitude'))),
    taken: momentOf(value('taken') ?? value('created')),
    serial: value('serial') ?? value('bodySerial'),
    author: value('creator'),
    caption: [value('title'), value('description')].filter((words) => words !== undefined).join('. '),
  });
}

function packetsIn(bytes: Uint8Array): string {
  const packets: string[] = [];
  for (let start = indexOf(bytes, OPENS, 0); start !== -1; ) {
    const end = indexOf(bytes, CLOSES, start);
    if (end === -1) break;
    packets.push(new TextDecoder().decode(bytes.subarray(start, end)));
    start = indexOf(bytes, OPENS, end);
  }
  return packets.join('\n');
}

/** A property's value; of a list, its items. */
function valueIn(packets: string, { attribute, opens, closes }: Written): string | undefined {
  const given = attribute.exec(packets)?.[1] ?? between(packets, opens, closes)?.replace(/<[^<>]*>/g, ' ');
  const value = given?.replace(/\s+/g, ' ').trim();
  return value === '' ? undefined : value && unescaped(value);
}

function between(text: string, opens: RegExp, closes: string): string | undefined {
  const opening = opens.exec(text);
  if (opening === null) return undefined;
  const start = opening.index + opening[0].length;
  const end = text.indexOf(closes, start);
  return end === -1 ? undefined : text.slice(start, end);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(value: string): string {
  return value.replace(/&(amp|lt|gt|quot|apos);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}

/** "47,36.372N" or "47,36,22.3N" in decimal degrees. */
function degrees(value: string | undefined): number | undefined {
  const found = value?.match(/^(\d+),(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?([NSEW])$/);
  if (!found) return undefined;
  const [, whole, minutes, seconds = '0', side = ''] = found;
  const size = Number(whole) + Number(minutes) / 60 + Number(seconds) / 3600;
  return 'SW'.includes(side) ? -size : size;
}
