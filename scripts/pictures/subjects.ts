/** A page of the gallery to photograph. */
export interface Subject {
  readonly name: string;
  readonly page: string;
  readonly query: string;
}

const view = (name: string): Subject => ({ name, page: 'view.html', query: `view=${encodeURIComponent(name)}` });

export const SUBJECTS: readonly Subject[] = [
  { name: 'card', page: 'index.html', query: '' },
  ...['popup', 'popup, elsewhere', 'welcome', 'practice', 'options', 'builder'].map(view),
];
