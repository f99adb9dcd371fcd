import { useState } from 'react';
import type { Chronology } from '../events/chronology.ts';
import type { Tour } from '../events/format.ts';
import { EditorDesk } from './editor-desk.tsx';
import type { KnownTour } from './known-tours.ts';
import { copyOf } from './own-tours.ts';
import { freeId } from './present-events.ts';
import type { TourPageProps } from './tour-pages.tsx';
import { findOwnTour } from './use-own-tours.ts';

interface EditorPageProps extends TourPageProps {
  known: KnownTour;
}

/** What is being edited, and where it came from. */
export interface Session {
  /** The id by which the address named it. */
  readonly opened: string;
  readonly from: KnownTour['from'];
  readonly tour: Tour;
  /** Undefined for a copy that is not kept yet. */
  readonly version: string | undefined;
}

/**
 * The tour editor. A tour of this browser is edited itself; one of the file or of a link as a copy,
 * which is kept from its first change on.
 */
export function EditorPage({ known, ...page }: EditorPageProps) {
  const { chronology } = page.loaded;
  const [session, setSession] = useState(() => openSession(known, chronology));
  const { id } = known.tour;
  const isOpen = id === session.opened || id === session.tour.id;
  const shown = isOpen ? session : openSession(known, chronology);
  if (!isOpen) setSession(shown);
  return <EditorDesk key={shown.tour.id} {...page} session={shown} />;
}

function openSession({ tour, from }: KnownTour, chronology: Chronology): Session {
  const own = from === 'browser' ? findOwnTour(tour.id) : undefined;
  if (own) return { opened: tour.id, from, tour: own.tour, version: own.version };
  const copy = copyOf(tour, freeId(tour.title, chronology));
  return { opened: tour.id, from, tour: copy, version: undefined };
}
