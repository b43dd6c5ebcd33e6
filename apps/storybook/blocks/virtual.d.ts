declare module 'virtual:preau-sizes' {
  const sizes: import('../.storybook/sizes.ts').Sizes;
  export default sizes;
}
