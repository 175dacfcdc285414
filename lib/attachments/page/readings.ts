import type { Attachment, Draft } from '@/lib/engine/types';
import { type Carried, carry, toBase64, WHOLE } from '../carry';
import { describe } from './describe';

type Metadata = Readonly<Record<string, string>>;

/** The worker, as far as files go. */
export interface FileLine {
  readonly readFile: (file: Carried) => Promise<Metadata>;
  readonly cleanFile: (bytes: string) => Promise<string | null>;
}

function keyOf({ name, metadata }: Attachment): string {
  return JSON.stringify([name, metadata?.size, metadata?.modified]);
}

/** Files with what the worker read in them; each is read once. */
export class Readings {
  readonly #worker: FileLine;
  readonly #known = new Map<string, { readonly file: File; readonly metadata: Promise<Metadata> }>();

  constructor(worker: FileLine) {
    this.#worker = worker;
  }

  begin(files: readonly File[]): void {
    for (const file of files) {
      const key = keyOf(describe(file));
      if (!this.#known.has(key)) this.#known.set(key, { file, metadata: this.#read(file) });
    }
  }

  /** A file that cannot be read is still judged by its name and by what is written beside it. */
  #read(file: File): Promise<Metadata> {
    return carry(file)
      .then(this.#worker.readFile)
      .catch(() => ({}));
  }

  /** The draft with all that its files say. */
  async complete(draft: Draft): Promise<Draft> {
    if (draft.attachments === undefined) return draft;
    const attachments = draft.attachments.map(async (attachment) => {
      const metadata = await this.#known.get(keyOf(attachment))?.metadata;
      return metadata ? { ...attachment, metadata: { ...attachment.metadata, ...metadata } } : attachment;
    });
    return { ...draft, attachments: await Promise.all(attachments) };
  }

  /** Saves a copy without metadata beside the person's other downloads. Whether there is one now. */
  async saveCopy(attachment: Attachment): Promise<boolean> {
    const file = this.#known.get(keyOf(attachment))?.file;
    if (file === undefined || file.size > WHOLE) return false;
    const copy = await this.#worker.cleanFile(await toBase64(file)).catch(() => null);
    if (copy === null) return false;
    const link = document.createElement('a');
    link.href = `data:${file.type || 'application/octet-stream'};base64,${copy}`;
    link.download = neutralName(file.name);
    link.click();
    return true;
  }
}

/** A name that says nothing; the ending stays, since it says how to open the file. */
function neutralName(name: string): string {
  return `copy${name.match(/\.[a-z0-9]{1,5}$/i)?.[0].toLowerCase() ?? ''}`;
}
