/** Icons, all in one line width. They always have a label next to them, so screen readers skip them. */
import type { ReactNode } from 'react';

const paths = {
  auto: (
    <path d="M12 3.5l1.9 5.1 5.1 1.9-5.1 1.9L12 17.500l-1.900-5.100L5 10.500l5.100-1.900zM18.500 15.500l.9 2.100 2.100.9-2.100.9-.9 2.100-.9-2.100-2.100-.9 2.100-.9z" />
  ),
  art: (
    <path d="M20.500 3.500c-4.500 2-8.500 5.500-11 9.500l2 2c4-2.500 7.500-6.500 9-11.500zM8.500 14.500c-2.500 0-3.500 1.500-3.500 3.500 0 1-.5 1.800-1.500 2.500 3.500.8 7-.5 7-3.500 0-1.500-.8-2.500-2-2.500z" />
  ),
  poster: <path d="M5.500 3.500h13v17h-13zM8.500 7.500h7M8.500 10.500h4.500M8.500 17l3-3.500 2 2 1.500-1.500" />,
  story: (
    <path d="M12 6.500c-2-1.500-5-2-8.500-1.500v13c3.500-.5 6.500 0 8.500 1.500 2-1.500 5-2 8.500-1.500V5C17 4.500 14 5 12 6.500zM12 6.500v13" />
  ),
  transform: <path d="M3.500 8.500h13l-3-3.500M20.500 15.500h-13l3 3.500" />,
  business: <path d="M4 20.500h16M6.500 20v-6M11 20V9.500M15.500 20v-9M20 4.500l-6 3.500-4-2-5.500 4" />,
  personal: (
    <path d="M12 20c-5-3.500-8.500-6.500-8.500-10.500A4.600 4.600 0 0 1 12 7.200a4.600 4.600 0 0 1 8.500 2.300C20.500 13.500 17 16.500 12 20z" />
  ),
  attach: <path d="M4.500 5.500h15v13h-15zM4.500 15.500l4.500-4 4 3.500 2.500-2 4 3.500M15.500 9.500h.01" />,
  send: <path d="M20.500 3.500L3.500 10.500l6.500 3 3 6.500zM20.500 3.500L10 13.500" />,
  close: <path d="M5.500 5.500l13 13M18.500 5.500l-13 13" />,
  download: <path d="M12 3.500v11.500M7.500 11l4.500 4.500L16.500 11M4.500 20.500h15" />,
  copy: <path d="M8.500 8.500h12v12h-12zM15.500 5.500v-2h-12v12h2" />,
  share: <path d="M12 14.500v-11M8 7l4-4 4 4M6.500 11h-2v9.500h15V11h-2" />,
  enlarge: <path d="M13.500 4.500h6v6M19.500 4.500l-7 7M10.500 19.500h-6v-6M4.500 19.500l7-7" />,
  previous: <path d="M14.500 5l-7 7 7 7" />,
  next: <path d="M9.500 5l7 7-7 7" />,
  gallery: <path d="M3.500 6.500h17v14h-17zM9 6.500l3-3 3 3M7.500 17l3.500-4.500 2.500 3 1.500-1.500 2 3" />,
  conversation: <path d="M4 5h16v11h-8l-4.500 4v-4H4z" />,
  new: <path d="M12 5v14M5 12h14" />,
  history: <path d="M4.500 6.500h15M4.500 12h15M4.500 17.500h9" />,
  edit: <path d="M4.500 19.500l1-4.500L16 4.500l3.500 3.500L9 18.500zM13.500 7l3.500 3.500" />,
  again: <path d="M19.500 12a7.500 7.500 0 1 1-2.500-5.600M19.500 3.500v4h-4" />,
  forget: <path d="M5 6.500h14M9.500 6V4h5v2M7 6.500l.8 13h8.400l.8-13M10.500 10v6M13.500 10v6" />,
  theme: <path d="M12 4a8 8 0 1 0 0 16zM12 4a8 8 0 0 1 0 16" />,
  down: <path d="M6 9.500l6 6 6-6" />,
  dice: (
    <path d="M4.500 4.500h15v15h-15zM8.500 8.500h.01M15.500 8.500h.01M12 12h.01M8.500 15.500h.01M15.500 15.500h.01" />
  ),
  book: <path d="M6 4.500h12.500v12H7a1.500 1.500 0 0 0 0 4h11.500v-4M5.500 18V6" />,
} satisfies Record<string, ReactNode>;

/** The name of an icon. */
export type IconName = keyof typeof paths;

/** One icon, as large as the text around it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {paths[name]}
    </svg>
  );
}
