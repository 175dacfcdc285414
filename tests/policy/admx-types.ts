/**
 * What Windows takes for an administrative template: the part of Microsoft's schema that templates like ours can use
 * (PolicyDefinitionFiles.xsd, PolicyDefinitions.xsd and BaseTypes.xsd of the ADMX schema,
 * https://learn.microsoft.com/previous-versions/windows/desktop/policy/admx-schema).
 */
const ANY = /^.*$/s;
const NAME = /^[\p{L}\p{N}_]+$/u;
const REFERENCE = /^(?:[\p{L}\p{N}_]+:)?[\p{L}\p{N}_]+$/u;
const STRING = /^\$\(string\.[\p{L}\p{N}_]+\)$/u;
const PRESENTATION = /^\$\(presentation\.[\p{L}\p{N}_]+\)$/u;
const VERSION = /^\d{1,4}\.\d{1,5}$/;
const BOOLEAN = /^(?:true|false|0|1)$/;
const UNSIGNED = /^\d{1,10}$/;

/** How often a child may stand: once, at most once, at least once, as often as one likes. */
export type Times = '1' | '?' | '+' | '*';

export interface Type {
  /** What must stand there, and what may. */
  readonly must?: Readonly<Record<string, RegExp>>;
  readonly may?: Readonly<Record<string, RegExp>>;
  /** Children in their order, by name: the type of each, and how often. */
  readonly children?: Readonly<Record<string, readonly [type: string, times: Times]>>;
  /** The children stand in any order; how many of them there are. */
  readonly choice?: Times;
  /** What the text between the tags must be; without it there is none but blanks. */
  readonly text?: RegExp;
}

const VERSIONS = { revision: VERSION, schemaVersion: VERSION };
const NAMED = { name: NAME, displayName: STRING };
const ELEMENT = { must: { id: ANY }, may: { clientExtension: ANY, key: ANY, valueName: ANY } };
const NUMBER_BOX = { defaultValue: UNSIGNED, spin: BOOLEAN, spinStep: UNSIGNED };
const REFERS = { must: { refId: ANY } };

export const TYPES: Readonly<Record<string, Type>> = {
  policyDefinitions: {
    must: VERSIONS,
    children: {
      policyNamespaces: ['policyNamespaces', '1'],
      resources: ['resourceReference', '1'],
      supportedOn: ['supportedOnTable', '?'],
      categories: ['categories', '?'],
      policies: ['policies', '?'],
    },
  },
  policyNamespaces: { children: { target: ['namespace', '1'], using: ['namespace', '*'] } },
  namespace: { must: { prefix: NAME, namespace: ANY } },
  resourceReference: { must: { minRequiredRevision: VERSION }, may: { fallbackCulture: ANY } },
  supportedOnTable: { children: { definitions: ['definitions', '?'] } },
  definitions: { children: { definition: ['definition', '+'] } },
  definition: { must: NAMED },
  categories: { children: { category: ['category', '+'] } },
  category: { must: NAMED, may: { explainText: STRING }, children: { parentCategory: ['reference', '?'] } },
  reference: { must: { ref: REFERENCE } },
  policies: { children: { policy: ['policy', '+'] } },
  policy: {
    must: { ...NAMED, class: /^(?:User|Machine|Both)$/, key: ANY },
    may: { explainText: STRING, presentation: PRESENTATION, valueName: ANY },
    children: {
      parentCategory: ['reference', '?'],
      supportedOn: ['reference', '1'],
      enabledValue: ['value', '?'],
      disabledValue: ['value', '?'],
      elements: ['elements', '?'],
    },
  },
  value: { choice: '1', children: { decimal: ['decimalValue', '?'], string: ['stringValue', '?'] } },
  decimalValue: { must: { value: UNSIGNED } },
  stringValue: { text: /^.{0,255}$/s },
  elements: {
    choice: '+',
    children: {
      decimal: ['decimalElement', '*'],
      text: ['textElement', '*'],
      enum: ['enumElement', '*'],
      list: ['listElement', '*'],
    },
  },
  decimalElement: {
    must: ELEMENT.must,
    may: { ...ELEMENT.may, required: BOOLEAN, minValue: UNSIGNED, maxValue: UNSIGNED, storeAsText: BOOLEAN },
  },
  textElement: {
    must: ELEMENT.must,
    may: { ...ELEMENT.may, required: BOOLEAN, maxLength: UNSIGNED, expandable: BOOLEAN },
  },
  enumElement: { must: ELEMENT.must, may: { ...ELEMENT.may, required: BOOLEAN }, children: { item: ['item', '*'] } },
  item: { must: { displayName: STRING }, children: { value: ['value', '1'] } },
  listElement: {
    must: { id: ANY },
    may: { clientExtension: ANY, key: ANY, valuePrefix: ANY, additive: BOOLEAN, explicitValue: BOOLEAN },
  },
  policyDefinitionResources: {
    must: VERSIONS,
    children: { displayName: ['words', '1'], description: ['words', '1'], resources: ['resources', '1'] },
  },
  words: { text: ANY },
  resources: { children: { stringTable: ['stringTable', '?'], presentationTable: ['presentationTable', '?'] } },
  stringTable: { children: { string: ['string', '+'] } },
  string: { must: { id: NAME }, text: ANY },
  presentationTable: { children: { presentation: ['presentation', '+'] } },
  presentation: {
    must: { id: NAME },
    choice: '*',
    children: {
      text: ['words', '*'],
      decimalTextBox: ['decimalTextBox', '*'],
      textBox: ['textBox', '*'],
      dropdownList: ['dropdownList', '*'],
      listBox: ['listBox', '*'],
    },
  },
  decimalTextBox: { ...REFERS, may: NUMBER_BOX, text: ANY },
  textBox: { ...REFERS, children: { label: ['words', '1'], defaultValue: ['words', '?'] } },
  dropdownList: { ...REFERS, may: { noSort: BOOLEAN, defaultItem: UNSIGNED }, text: ANY },
  listBox: { ...REFERS, text: ANY },
};
