declare module 'virtual:preau-brand' {
  /** The stylesheet of a theme that the command makes. */
  const css: string;
  export default css;
}

declare module 'virtual:preau-sizes' {
  const sizes: import('../.storybook/sizes.ts').Sizes;
  export default sizes;
}
