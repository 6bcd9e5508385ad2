import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { libraries } from '../build-library.ts';

/** Something that a package gives away, as its source says it. */
export interface PublicExport {
  readonly name: string;
  readonly kind: 'function' | 'type' | 'value';
  /** The door that gives it, such as `@minat/document/html`. */
  readonly door: string;
  /** Package and folder of the file that says it, such as `statistics/association`. */
  readonly room: string;
  readonly file: string;
  /** Without body and comments. */
  readonly signature: string;
  readonly description: string;
  /** What it throws, each with the condition. */
  readonly errors: readonly string[];
  /** Lines `expression // value`. */
  readonly examples: readonly string[];
}

/** Every export of every door of the libraries, once, by room and name. */
export function publicExports(): readonly PublicExport[] {
  const doors = libraries.flatMap(doorsOf);
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson((config as { compilerOptions: unknown }).compilerOptions, '.');
  const program = ts.createProgram(
    doors.map(({ file }) => file),
    options,
  );
  const checker = program.getTypeChecker();
  const found = new Map<ts.Symbol, PublicExport>();
  for (const { door, file } of doors) {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${door} leads to ${file}, which exports nothing`);
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      if (!found.has(symbol)) found.set(symbol, read(exported.name, door, symbol, checker));
    }
  }
  const order = (one: PublicExport) => `${one.room} ${one.kind === 'type' ? 1 : 0} ${one.name}`;
  return [...found.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function doorsOf(name: string): readonly { readonly door: string; readonly file: string }[] {
  const folder = join('packages', name);
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports: Readonly<Record<string, string | { readonly minat: string }>>;
  };
  return Object.entries(exports).flatMap(([door, targets]) =>
    typeof targets === 'string' ? [] : [{ door: join('@minat', name, door), file: join(folder, targets.minat) }],
  );
}

function read(name: string, door: string, symbol: ts.Symbol, checker: ts.TypeChecker): PublicExport {
  const declaration = symbol.declarations?.[0];
  if (declaration === undefined) throw new Error(`${door} exports ${name}, which is declared nowhere`);
  const file = relative(process.cwd(), declaration.getSourceFile().fileName);
  const tags = symbol.getJsDocTags(checker);
  const textsOf = (tag: string) =>
    tags.filter((one) => one.name === tag).map((one) => ts.displayPartsToString(one.text).trim());
  return {
    name,
    kind: kindOf(declaration, checker),
    door,
    room: relative('packages', dirname(file)).replace('/src', ''),
    file,
    signature: signatureOf(declaration),
    description: ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim(),
    errors: textsOf('throws'),
    examples: textsOf('example').flatMap((text) => text.split('\n')),
  };
}

function kindOf(declaration: ts.Declaration, checker: ts.TypeChecker): PublicExport['kind'] {
  if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) return 'type';
  return checker.getTypeAtLocation(declaration).getCallSignatures().length > 0 ? 'function' : 'value';
}

/** The declaration as it is written; of a function its head, of a value its name and what it is made with. */
function signatureOf(declaration: ts.Declaration): string {
  const text = declaration.getText();
  if (ts.isFunctionDeclaration(declaration)) {
    return text.slice(0, (declaration.body?.getStart() ?? declaration.end) - declaration.getStart()).trim();
  }
  if (!ts.isVariableDeclaration(declaration)) return text;
  const head = declaration.type === undefined ? declaration.name.getText() : text.slice(0, text.indexOf(' = '));
  return `const ${head}`;
}
