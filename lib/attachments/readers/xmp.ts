import { indexOf } from '../bytes';
import { type Facts, said } from '../facts';
import { momentOf, placeOf } from './picture';

const OPENS = '<x:xmpmeta';
const CLOSES = '</x:xmpmeta>';

/** XMP packets, wherever they stand in a file: they are meant to be found without knowing its format. */
export function readXmp(bytes: Uint8Array): Facts {
  const packets = packetsIn(bytes);
  if (packets === '') return {};
  return said({
    gps: placeOf(degrees(property(packets, 'exif:GPSLatitude')), degrees(property(packets, 'exif:GPSLongitude'))),
    taken: momentOf(property(packets, 'exif:DateTimeOriginal') ?? property(packets, 'photoshop:DateCreated')),
    serial: property(packets, 'aux:SerialNumber') ?? property(packets, 'exifEX:BodySerialNumber'),
    author: property(packets, 'dc:creator'),
    caption: [property(packets, 'dc:title'), property(packets, 'dc:description')]
      .filter((words) => words !== undefined)
      .join('. '),
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

/** A property's value, written as an attribute, as an element, or as the first item of a list. */
function property(packets: string, name: string): string | undefined {
  const attribute = packets.match(new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`))?.[1];
  const element = packets.match(new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`))?.[1];
  const value = (attribute ?? element?.replace(/<[^<>]*>/g, ' '))?.replace(/\s+/g, ' ').trim();
  return value === '' ? undefined : value && unescaped(value);
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
