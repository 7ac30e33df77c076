/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Where the server is, for a page on a static host. Absent: where the page came from. */
  readonly VITE_API_URL?: string;
}
