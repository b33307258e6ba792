// Rules that the database keeps: which routes may break one, and what it is called then (registerConstraintErrors).
import ts from 'typescript';

export class Constraints {
  constructor(files) {
    const entities = files
      .filter(({ fileName }) => /\.entit(y|ies)\.ts$/.test(fileName))
      .flatMap((file) => file.statements.filter(ts.isClassDeclaration));
    this.rules = [...registered(files)].map(([name, make]) => {
      const entity = entities.find((one) => one.getText().includes(`'${name}'`));
      if (!entity) throw new Error(`no entity has the constraint ${name}, for which an error is registered`);
      return { make, entity, table: tableOf(entity) };
    });
  }

  /**
   * @param at what a route reaches: the entities that it names and the tables that its SQL writes.
   * @returns the functions that make the refusals.
   */
  brokenBy({ entities, tables }) {
    return this.rules.flatMap(({ make, entity, table }) => (entities.has(entity) || tables.has(table) ? [make] : []));
  }
}

/** Constraint → expression of what makes its refusal. */
function registered(files) {
  const tables = new Set();
  const rules = new Map();
  const look = (node, visit) => {
    visit(node);
    ts.forEachChild(node, (child) => look(child, visit));
  };
  for (const file of files) {
    look(file, (node) => {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'registerConstraintErrors') return;
      tables.add(node.arguments[0].getText());
    });
  }
  for (const file of files) {
    look(file, (node) => {
      if (!ts.isVariableDeclaration(node) || !tables.has(node.name.getText()) || !node.initializer) return;
      for (const { name, initializer } of node.initializer.properties) rules.set(name.text, initializer);
    });
  }
  return rules;
}

function tableOf(entity) {
  return (
    /@Entity\('([a-z_]+)'/.exec(entity.getFullText())?.[1] ??
    /@Entity\(\{[^}]*name: '([a-z_]+)'/.exec(entity.getFullText())?.[1]
  );
}
