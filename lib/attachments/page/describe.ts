import type { Attachment } from '@/lib/engine/types';

/** Types that browsers do not know everywhere. */
const PICTURE = /\.(?:hei[cf]|avif|tiff?|dng)$/i;
const FILM = /\.(?:mov|mkv|avi)$/i;

function kindOf({ type, name }: File): Attachment['kind'] {
  if (type.startsWith('image/') || PICTURE.test(name)) return 'image';
  return type.startsWith('video/') || FILM.test(name) ? 'video' : 'file';
}

/** What is known of a file before it is read; together it tells files apart. */
export function describe(file: File): Attachment {
  const metadata = { size: String(file.size), modified: new Date(file.lastModified).toISOString() };
  return { kind: kindOf(file), name: file.name, metadata };
}

/** The files with what the site says of them; then what only the site shows, such as a picture from its own library. */
export function merged(files: readonly File[], previews: readonly Attachment[]): Attachment[] {
  const described = files.map((file, index) => {
    const alt = files.length === previews.length ? previews[index]?.alt : undefined;
    return { ...describe(file), ...(alt === undefined ? {} : { alt }) };
  });
  return [...described, ...previews.slice(files.length)];
}
