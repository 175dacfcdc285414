/** One view, photographed in every look. */
export interface Row {
  readonly name: string;
  /** PNG files, in the order of the looks. */
  readonly pictures: readonly Buffer[];
}

const STYLE = `
  body { margin: 24px; background: #e9e6df; color: #1b2026; font: 14px system-ui, sans-serif; }
  h1 { margin: 0 0 16px; font-size: 22px; }
  table { border-spacing: 12px; inline-size: 100%; table-layout: fixed; margin-inline: -12px; }
  th { text-align: start; vertical-align: top; font-weight: 600; }
  th[scope="row"] { inline-size: 90px; }
  td { vertical-align: top; }
  img { display: block; max-inline-size: 100%; max-block-size: 420px; border: 1px solid #bdb8ad; border-radius: 6px; }`;

/** The sheet as a page: a row for each view, a column for each look. */
export function sheetPage(looks: readonly string[], rows: readonly Row[]): string {
  const head = looks.map((look) => `<th scope="col">${look}</th>`).join('');
  const body = rows.map(({ name, pictures }) => `<tr><th scope="row">${name}</th>${pictures.map(cell).join('')}</tr>`);
  return `<!doctype html><html lang="en"><title>Contact sheet</title><style>${STYLE}</style>
    <h1>Crowded Elevator: every view, every look</h1>
    <table><thead><tr><td style="inline-size: 90px"></td>${head}</tr></thead><tbody>${body.join('')}</tbody></table></html>`;
}

function cell(picture: Buffer): string {
  return `<td><img alt="" src="data:image/png;base64,${picture.toString('base64')}"></td>`;
}
