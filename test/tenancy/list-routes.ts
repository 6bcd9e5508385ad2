import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const routes = fileURLToPath(new URL('../../apps/web/src/routes/', import.meta.url));
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * Everything that a request can ask of the application, read from its routes: `GET /studio/[institution]/studies`, and of
 * actions `POST /studio/[institution]/people?/invite`. Groups of routes, which no address shows, are left out.
 */
export async function listRoutes(): Promise<readonly string[]> {
  const files = globSync('**/+{page.server,server}.ts', { cwd: routes });
  const asked = await Promise.all(files.map(readRoute));
  // A page without a load of its own shows at least what its layout loads.
  const pages = globSync('**/+page.svelte', { cwd: routes }).map((page) => `GET ${routeOf(page)}`);
  return [...new Set([...asked.flat(), ...pages])].toSorted();
}

function routeOf(file: string): string {
  const folder = `/${dirname(file)}`.replaceAll(/\/\([^)]*\)/g, '');
  return folder === '' || folder === '/.' ? '/' : folder;
}

async function readRoute(file: string): Promise<readonly string[]> {
  const module = (await import(`${routes}${file}`)) as Readonly<Record<string, unknown>>;
  const route = routeOf(file);
  const { load, actions } = module;
  return [
    ...methods.filter((method) => module[method] !== undefined).map((method) => `${method} ${route}`),
    ...(load === undefined ? [] : [`GET ${route}`]),
    ...Object.keys(actions ?? {}).map((name) => `POST ${route}${name === 'default' ? '' : `?/${name}`}`),
  ];
}
