export { type AcceptOutcome, acceptAsNewPerson, acceptInvitation } from './accept-invitation.ts';
export {
  type AccountOutcome,
  changeName,
  changePassword,
  forgottenPasswordForm,
  nameForm,
  passwordForm,
  setPassword,
} from './account.ts';
export type { AuthCookie, Visitor } from './ask-auth.ts';
export { type ChangeInstitutionOutcome, changeInstitution, institutionMark } from './change-institution.ts';
export {
  type ChangeStaffOutcome,
  changeRole,
  endStaff,
  listStaff,
  roleForm,
  type StaffMember,
} from './change-staff.ts';
export type { Device } from './describe-device.ts';
export { ensureSetUpLink, isLinkOpen, makeSignInLink, spendSignInLink } from './entry-link.ts';
export { findPersonByEmail } from './find-persons.ts';
export { findSession, type Person, type Session } from './find-session.ts';
export { forgetPersons } from './forget-persons.ts';
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
export {
  endInvitation,
  findInvitation,
  type Invitation,
  type InvitationForm,
  type InvitationOffer,
  type InviteOutcome,
  invitationForm,
  invite,
  listInvitations,
} from './invitation.ts';
export { type AuditLine, type AuditPage, type AuditQuestion, listAudit, listAuditKinds } from './list-audit.ts';
export { type EmailTaken, makePerson } from './make-person.ts';
export { createPeople, type People } from './people.ts';
export { may, type Permission, permissions, type Role, roles } from './role.ts';
export { clearExpired, endOtherSessions, endSession, listSessions, type OpenSession } from './sessions.ts';
export { type SetUpOutcome, setUp } from './set-up.ts';
export { confirmSignIn, enter, type SignInOutcome, signIn, signOut } from './sign-in.ts';
export { addStaff, findStaff, listInstitutionsOf, type Membership } from './staff.ts';
export {
  type BeginTwoFactorOutcome,
  beginTwoFactor,
  confirmTwoFactor,
  endTwoFactor,
  ownPasswordForm,
  renewBackupCodes,
} from './two-factor.ts';
