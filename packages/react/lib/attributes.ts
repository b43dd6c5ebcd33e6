/** Attributes of HTML that the types of React do not know yet: what a button does to a dialog or a popover. */
declare module 'react' {
  // The names of the parameters are React's.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- an interface is only merged with the same parameters
  interface ButtonHTMLAttributes<T> {
    command?: string | undefined;
    commandfor?: string | undefined;
  }
}

export {};
