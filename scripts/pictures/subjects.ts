/** A page of the gallery to photograph. */
export interface Subject {
  readonly name: string;
  readonly page: string;
  readonly query: string;
  /** Selector of what the sheet shows, where that is not the window. */
  readonly part?: string;
}

function view(name: string): Subject {
  return { name, page: 'view.html', query: `view=${encodeURIComponent(name)}` };
}

export const SUBJECTS: readonly Subject[] = [
  { name: 'card', page: 'index.html', query: '' },
  { ...view('popup'), part: '.popup' },
  { ...view('popup, elsewhere'), part: '.popup' },
  view('welcome'),
  view('practice'),
  view('options'),
  view('builder'),
];
