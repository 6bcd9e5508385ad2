export { may, type Permission, permissions, type Role, roles } from './role.ts';
