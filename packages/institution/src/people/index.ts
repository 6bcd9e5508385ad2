export type { AuthCookie, Visitor } from './ask-auth.ts';
export { ensureSetUpLink, isLinkOpen, makeSignInLink, spendSignInLink } from './entry-link.ts';
export { findSession, type Person, type Session } from './find-session.ts';
export {
  type CodeForm,
  codeForm,
  type FieldFault,
  type InstitutionForm,
  institutionForm,
  type PersonForm,
  personForm,
  type SetUpForm,
  type SignInForm,
  setUpForm,
  shortestPassword,
  signInForm,
} from './forms.ts';
export {
  findInstitutionBySlug,
  type Institution,
  type MakeInstitutionOutcome,
  makeInstitution,
  suggestSlug,
} from './institution.ts';
export { type EmailTaken, makePerson } from './make-person.ts';
export { createPeople, type People } from './people.ts';
export { may, type Permission, permissions, type Role, roles } from './role.ts';
export { type SetUpOutcome, setUp } from './set-up.ts';
export { confirmSignIn, enter, type SignInOutcome, signIn, signOut } from './sign-in.ts';
export { addStaff, findStaff, listInstitutionsOf, type Membership } from './staff.ts';
