declare module 'virtual:pattern-facts' {
  const facts: import('./pattern-facts').PatternFacts;
  export default facts;
}
