/** What other rooms may use of the asking of language models. */
export { findJson, withoutThoughts } from './answer-json.ts';
export { type Breaker, createBreaker, type FailureWatch } from './breaker.ts';
export {
  type Chat,
  type ChatMessage,
  type ChatSettings,
  type ChatTask,
  chatServiceOf,
  createChat,
  defaultChatModel,
} from './chat.ts';
