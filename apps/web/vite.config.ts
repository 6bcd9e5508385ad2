import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defaultClientConditions, defaultServerConditions, defineConfig } from 'vite';
import { tellReportThread } from './src/process/report-thread.ts';

// For `vite dev`; what is built is told by serve.ts.
tellReportThread(new URL('./report-worker.ts', import.meta.url));

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter(),
      csp: {
        mode: 'auto',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          'img-src': ['self', 'data:'],
          'connect-src': ['self'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
          'base-uri': ['none'],
        },
      },
    }),
  ],
  resolve: { conditions: ['minat', ...defaultClientConditions] },
  ssr: {
    resolve: { conditions: ['minat', ...defaultServerConditions] },
    // Machine code cannot be bundled.
    external: ['@resvg/resvg-js', '@myriaddreamin/typst-ts-node-compiler'],
  },
});
