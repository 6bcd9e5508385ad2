import type { Server } from 'node:http';
import type { Settings } from '../lib/server/settings.ts';
import type { StartFault } from '../lib/server/start-fault.ts';

/** Listens at the address of the settings, or says why that cannot be. */
export function listen(server: Server, { host, port }: Pick<Settings, 'host' | 'port'>): Promise<StartFault | null> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve({ code: 'port-taken', port });
      else if (error.code === 'EACCES') resolve({ code: 'port-forbidden', port });
      else if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'].includes(error.code ?? '')) {
        resolve({ code: 'host-unknown', host });
      } else reject(error);
    };
    server.once('error', refuse).listen(port, host, () => {
      server.off('error', refuse);
      resolve(null);
    });
  });
}
