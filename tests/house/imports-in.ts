import ts from 'typescript';

/** One module that another asks for. */
export interface Import {
  /** As written, or each pattern of an `import.meta.glob`. */
  readonly specifier: string;
  /** `static` before the module runs, `dynamic` when it asks, `glob` for every file that fits. */
  readonly kind: 'static' | 'dynamic' | 'glob';
  /** Whether nothing is left of it when the types are gone. */
  readonly erased: boolean;
}

/** Every import and re-export in a source. */
export function importsIn(source: string, language: 'ts' | 'js' = 'ts'): readonly Import[] {
  const file = ts.createSourceFile(`source.${language}`, source, ts.ScriptTarget.ESNext);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    found.push(...importsOf(node));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function importsOf(node: ts.Node): readonly Import[] {
  if (ts.isImportDeclaration(node)) {
    return statically(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return statically(node.moduleSpecifier, node.isTypeOnly);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return statically(node.argument.literal, true);
  }
  if (!ts.isCallExpression(node)) return [];
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return asked('dynamic', node.arguments[0]);
  return isGlob(node.expression) ? asked('glob', node.arguments[0]) : [];
}

function statically(specifier: ts.Node, erased: boolean): readonly Import[] {
  return ts.isStringLiteral(specifier) ? [{ specifier: specifier.text, kind: 'static', erased }] : [];
}

function asked(kind: 'dynamic' | 'glob', argument: ts.Node | undefined): readonly Import[] {
  if (argument === undefined) return [];
  if (ts.isStringLiteralLike(argument)) return [{ specifier: argument.text, kind, erased: false }];
  if (ts.isArrayLiteralExpression(argument)) {
    return argument.elements.flatMap((element) => asked(kind, element));
  }
  return [];
}

function isGlob(expression: ts.Node): boolean {
  return (
    ts.isPropertyAccessExpression(expression) &&
    expression.name.text === 'glob' &&
    ts.isMetaProperty(expression.expression)
  );
}
