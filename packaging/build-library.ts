import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The packages that are read as a library, each after those that it stands on. */
export const libraries = ['statistics', 'document', 'study'] as const;
export type Library = (typeof libraries)[number];

/** Where the built files of a package go; usually its own `dist`. */
export type DistFolder = (name: string) => string;

/**
 * One module of JavaScript and one of types for each source file, so that a stack trace, a debugger and "go to
 * definition" lead to a file that has the source's name and comments. Types of other packages come from their build.
 * Not checked once more: `tsc` of the whole project does that, and `prove:package` compiles against the result.
 */
export function buildLibrary(name: Library, dist: DistFolder): void {
  const source = join('packages', name, 'src');
  const files = globSync(`${source}/**/*.ts`, { exclude: ['**/*.test.ts', '**/fixtures/**', '**/example/**'] });
  rmSync(dist(name), { recursive: true, force: true });
  const { allowImportingTsExtensions: _, ...house } = houseOptions();
  const program = ts.createProgram(files, {
    ...house,
    customConditions: [],
    noEmit: false,
    noCheck: true,
    declaration: true,
    declarationMap: true,
    rewriteRelativeImportExtensions: true,
    rootDir: source,
    outDir: dist(name),
    paths: Object.fromEntries(
      libraries.map((other) => [`@minat/${other}`, [join(process.cwd(), dist(other), 'index.d.ts')]]),
    ),
  });
  const { diagnostics, emitSkipped } = program.emit(undefined, (path, text, mark) =>
    ts.sys.writeFile(path, path.endsWith('.d.ts') ? importJavaScript(text) : text, mark),
  );
  if (emitSkipped || diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, formatHost));
}

/** The compiler rewrites the endings of imports in JavaScript only. */
function importJavaScript(declarations: string): string {
  return declarations.replaceAll(/(\bfrom |\bimport\()(['"]\.{1,2}\/[^'"]*)\.ts(['"])/g, '$1$2.js$3');
}

function houseOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  return ts.convertCompilerOptionsFromJson((config as { compilerOptions: unknown }).compilerOptions, '.').options;
}

const formatHost: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (file) => file,
  getCurrentDirectory: () => process.cwd(),
  getNewLine: () => '\n',
};
