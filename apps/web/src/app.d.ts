import type { Language } from '@minat/document';
import type { Person, Session } from '@minat/institution/people';
import type { Application } from '#lib/server/application.ts';
import type { Staff } from '#lib/server/staff.ts';

declare global {
  namespace App {
    interface Error {
      /** Of a bug alone: under this number it stands in the log. */
      readonly requestId?: string;
    }
    interface Locals {
      readonly application: Application;
      /** In every line of the log and in the answer's header, so that one can be found by the other. */
      readonly requestId: string;
      language: Language;
      /** Set where somebody is signed in. */
      session: Session | null;
      /** Who that is. */
      person: Person | null;
      /** Set below /studio/[institution] alone, for a person who is staff there. */
      staff: Staff | null;
    }
  }
}

declare module 'svelte/elements' {
  interface HTMLScriptAttributes {
    /** HTML: the page is not shown before the script has run. Svelte does not know it yet. */
    blocking?: 'render';
  }
}
