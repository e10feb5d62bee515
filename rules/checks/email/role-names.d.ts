/** The package has no types of its own. */
declare module 'role-based-email-addresses' {
  const names: readonly string[];
  export default names;
}
