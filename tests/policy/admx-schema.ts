/** Holds templates to Microsoft's schema. */
import type { Element } from '@xmldom/xmldom';
import { type Times, TYPES, type Type } from './admx-types';

/** Both are in use by Windows's own templates. */
const NAMESPACES: readonly string[] = [
  'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
  'http://www.microsoft.com/GroupPolicy/PolicyDefinitions',
];

/** What Windows would refuse a template or its words for, each with its place; the root names which of both it is. */
export function admxFaults(root: Element): string[] {
  const isRoot = root.nodeName === 'policyDefinitions' || root.nodeName === 'policyDefinitionResources';
  if (!isRoot) return [`${root.nodeName} is no root`];
  const isOurs = NAMESPACES.includes(root.namespaceURI ?? '');
  return [
    ...(isOurs ? [] : [`${root.nodeName} is in the namespace ${root.namespaceURI}`]),
    ...faultsIn(root, root.nodeName),
  ];
}

function faultsIn(element: Element, type: string): string[] {
  const rules = TYPES[type];
  if (!rules) throw new Error(`There is no type ${type}.`);
  const children = [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
  const own = [...attributeFaults(element, rules), ...textFaults(element, rules), ...orderFaults(children, rules)];
  const place = `<${element.nodeName} ${element.getAttribute('name') ?? element.getAttribute('id') ?? ''}>`;
  const below = children.flatMap((child) => {
    const known = rules.children?.[child.nodeName];
    return known ? faultsIn(child, known[0]) : [`${place}: <${child.nodeName}> does not belong here`];
  });
  return [...own.map((fault) => `${place}: ${fault}`), ...below];
}

function attributeFaults(element: Element, { must = {}, may = {} }: Type): string[] {
  const known: Readonly<Record<string, RegExp>> = { ...must, ...may };
  const missing = Object.keys(must).filter((name) => !element.hasAttribute(name));
  const wrong = [...element.attributes].filter(
    ({ name, value }) => name !== 'xmlns' && known[name]?.test(value) !== true,
  );
  return [
    ...missing.map((name) => `there is no ${name}`),
    ...wrong.map(({ name, value }) => `${name} cannot be "${value}"`),
  ];
}

function textFaults(element: Element, { text, children }: Type): string[] {
  const words = [...element.childNodes]
    .filter((node) => node.nodeType === node.TEXT_NODE)
    .map((node) => node.nodeValue);
  const said = words.join('');
  if (text && !children) return text.test(said) ? [] : ['its text is too long'];
  return said.trim() === '' ? [] : [`there is text in it: ${said.trim()}`];
}

const AT_LEAST: Readonly<Record<Times, number>> = { '1': 1, '?': 0, '+': 1, '*': 0 };
const AT_MOST: Readonly<Record<Times, number>> = { '1': 1, '?': 1, '+': Infinity, '*': Infinity };

function fits(count: number, times: Times): boolean {
  return AT_LEAST[times] <= count && count <= AT_MOST[times];
}

function orderFaults(elements: readonly Element[], { children = {}, choice }: Type): string[] {
  const names = elements.map(({ nodeName }) => nodeName);
  if (choice) return fits(names.length, choice) ? [] : [`there are ${names.length} children`];
  const order = Object.keys(children);
  const places = names.map((name) => order.indexOf(name));
  const isOrdered = places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
  const counts = Object.entries(children).flatMap(([name, [, times]]) => {
    const count = names.filter((each) => each === name).length;
    return fits(count, times) ? [] : [`${name} stands there ${count} times`];
  });
  return [...(isOrdered ? [] : [`its children stand in the order ${names.join(', ')}`]), ...counts];
}
