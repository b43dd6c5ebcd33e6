export * from './fields.ts';
export {
  type Asked,
  englishMessages,
  type FieldMessages,
  frenchMessages,
  type Message,
  PREAU_MESSAGES,
  providePreauMessages,
} from './messages.ts';
export * from './generated/elements.ts';
