import { type Plugin, parseAst } from 'vite';

/**
 * What the page never uses of vis-timeline and its tools, by file: the other product (Graph2d), the
 * panel of options with its colours, clusters, the check of options; the steps of its axis, its own
 * items and tooltips, its words in other languages. Each library comes as one file
 * in which they hang on each other, so that no bundler can tell.
 */
const unused: Readonly<Record<string, readonly string[]>> = {
  'vis-timeline-graph2d.mjs': [
    ...['Graph2d', 'LineGraph', 'GraphGroup', 'Legend', 'DataAxis', 'DataScale'],
    ...['Line', 'Bargraph', 'Points', 'drawPoint', 'drawBar', 'getSVGElement'],
    ...['Configurator', 'ColorPicker', 'htmlColors', 'ClusterItem', 'ClusterGenerator'],
    ...['Validator', 'allOptions', 'allOptions$1', 'configureOptions', 'configureOptions$1'],
    ...['TimeStep', 'PointItem', 'BoxItem', 'Popup', 'Activator'],
    ...['it', 'nl', 'de', 'fr', 'es', 'uk', 'ru', 'pl', 'pt', 'tr', 'ja', 'sv', 'nb', 'lt'],
  ],
  'vis-util.mjs': ['Configurator$1', 'ColorPicker$1', 'Validator$1', 'Popup$1', 'Activator$1'],
};

/** Those that are asked for something all the same: every set of options passes; no format is set. */
const standIn: Readonly<Record<string, string>> = {
  Validator: '{ validate: () => false }',
  TimeStep: '{}',
};

type Statement = ReturnType<typeof parseAst>['body'][number];
type Expression = Extract<Statement, { type: 'ExpressionStatement' }>['expression'];

/** The name that a statement at the top of a file declares, or to which it adds something. */
function nameOf(statement: Statement): string | undefined {
  switch (statement.type) {
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return statement.id?.name;
    case 'VariableDeclaration': {
      const [first] = statement.declarations;
      return first?.id.type === 'Identifier' ? first.id.name : undefined;
    }
    case 'ExpressionStatement':
      return rootOf(statement.expression);
    default:
      return undefined;
  }
}

/** `Line` of `Line.draw = …` and of `Emitter(Line.prototype)`. */
function rootOf(expression: Expression): string | undefined {
  switch (expression.type) {
    case 'Identifier':
      return expression.name;
    case 'MemberExpression':
      return rootOf(expression.object as Expression);
    case 'AssignmentExpression':
      return rootOf(expression.left as Expression);
    case 'CallExpression':
      return rootOf(expression.arguments[0] as Expression);
    default:
      return undefined;
  }
}

/** The code of a library without what is unused; the names stay, undefined. */
export function trim(code: string, names: readonly string[]): string {
  let trimmed = code;
  for (const statement of parseAst(code).body.toReversed()) {
    if (!names.includes(nameOf(statement) ?? '')) continue;
    trimmed = trimmed.slice(0, statement.start) + trimmed.slice(statement.end);
  }
  const values = names.map((name) => `${name} = ${standIn[name] ?? 'undefined'}`);
  return `${trimmed}\nvar ${values.join(', ')};\n`;
}

/** Leaves out of the built page what it never uses of vis-timeline. */
export const trimVis: Plugin = {
  name: 'sourceline:trim-vis',
  apply: 'build',
  transform: {
    filter: { id: /\/vis-(timeline-graph2d|util)\.mjs$/ },
    handler(code, id) {
      const names = unused[id.slice(id.lastIndexOf('/') + 1)] ?? [];
      const missing = names.filter((name) => !code.includes(name));
      if (missing.length > 0) this.error(`${id} has no ${missing.join(', ')} any more`);
      return { code: trim(code, names), map: null };
    },
  },
};
