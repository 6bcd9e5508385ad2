import {
  AliasNode,
  AndNode,
  BinaryOperationNode,
  ColumnNode,
  type ColumnUpdateNode,
  type DeleteQueryNode,
  FromNode,
  IdentifierNode,
  type InsertQueryNode,
  type JoinNode,
  type MergeQueryNode,
  type OnConflictNode,
  type OperationNode,
  OperationNodeTransformer,
  OperatorNode,
  ParensNode,
  PrimitiveValueListNode,
  type RawNode,
  ReferenceNode,
  type RootOperationNode,
  SelectionNode,
  type SelectQueryNode,
  TableNode,
  type UpdateQueryNode,
  type UsingNode,
  ValueListNode,
  ValueNode,
  ValuesNode,
  WhereNode,
  type WithNode,
} from 'kysely';
import { checkFragment } from './check-fragment.ts';

/** Of each table that a query may name, the column that says whose a row is. */
export type OwnerColumns = Readonly<Record<string, string>>;

/**
 * Binds the syntax tree of one query to an institution. A table that is read becomes a derived table of the institution's
 * rows, `(select * from t where institution_id = ?) as t`: the one form that is right in every place, inner and outer
 * joins, subqueries, common tables, set operations; both databases dissolve it into the query and use its indexes. What
 * is changed or deleted is narrowed by a condition in front of all others; an insert gets the column, a conflict may only
 * update the institution's own row.
 *
 * Refused by a RangeError: a table that `owners` does not know, a schema's name, other statements than select, insert,
 * update and delete, `insert or replace`, a raw piece that may name a table (`checkFragment`), writing the owner column.
 */
export function createBinder(
  institutionId: string,
  owners: OwnerColumns,
): (root: RootOperationNode) => RootOperationNode {
  return (root) => new QueryBinder(institutionId, owners).bind(root);
}

interface Target {
  readonly column: string;
  /** The name by which the query calls the table. */
  readonly name: string;
}

const statements: ReadonlySet<string> = new Set([
  'SelectQueryNode',
  'InsertQueryNode',
  'UpdateQueryNode',
  'DeleteQueryNode',
]);

/** Where a table's name is not a table that is read but says which one a column belongs to, or names a common table. */
const qualifiers: ReadonlySet<string> = new Set([
  'ReferenceNode',
  'SelectModifierNode',
  'CommonTableExpressionNameNode',
]);

/** One for each query: it remembers where it is. */
class QueryBinder extends OperationNodeTransformer {
  readonly #institutionId: string;
  readonly #owners: OwnerColumns;
  /** The common tables (`with`) that can be seen from here. */
  #common: ReadonlySet<string> = new Set();
  /** Nodes that need no more binding: targets of a change, and `with` clauses, which must come before the rest. */
  readonly #done = new WeakSet<OperationNode>();

  constructor(institutionId: string, owners: OwnerColumns) {
    super();
    this.#institutionId = institutionId;
    this.#owners = owners;
  }

  bind(root: RootOperationNode): RootOperationNode {
    if (!statements.has(root.kind)) return refuse(`select, insert, update or delete`, root.kind);
    return this.transformNode(root);
  }

  protected override transformNodeImpl<T extends OperationNode>(node: T): T {
    return this.#done.has(node) ? node : super.transformNodeImpl(node);
  }

  protected override transformSelectQuery(node: SelectQueryNode): SelectQueryNode {
    return this.#withCommon(node, (inner) => super.transformSelectQuery(inner));
  }

  protected override transformUpdateQuery(node: UpdateQueryNode): UpdateQueryNode {
    const target = this.#targetOf(node.table);
    this.#refuseOwner(target, node.updates);
    const bound = this.#withCommon(node, (inner) => super.transformUpdateQuery(inner));
    return { ...bound, where: this.#narrow(target, bound.where) };
  }

  protected override transformDeleteQuery(node: DeleteQueryNode): DeleteQueryNode {
    const [table, ...others] = node.from.froms;
    if (others.length > 0) return refuse('one table to delete from', `${others.length + 1}`);
    const target = this.#targetOf(table);
    this.#done.add(node.from);
    const bound = this.#withCommon(node, (inner) => super.transformDeleteQuery(inner));
    return { ...bound, where: this.#narrow(target, bound.where) };
  }

  protected override transformInsertQuery(node: InsertQueryNode): InsertQueryNode {
    const target = this.#targetOf(node.into);
    if (node.replace || node.orAction || node.onDuplicateKey) return refuse('on conflict', 'insert or replace');
    const columns = node.columns ?? [];
    if (columns.some(({ column }) => isSame(column.name, target.column))) return refuseOwnerColumn(target);
    const { defaultValues, ...rest } = this.#withCommon(node, (inner) => super.transformInsertQuery(inner));
    return {
      ...rest,
      columns: [...columns, ColumnNode.create(target.column)],
      values: defaultValues
        ? ValuesNode.create([this.#addTo(PrimitiveValueListNode.create([]))])
        : this.#own(rest.values),
      ...(rest.onConflict && { onConflict: this.#narrowConflict(target, rest.onConflict) }),
    };
  }

  protected override transformMergeQuery(node: MergeQueryNode): MergeQueryNode {
    return refuse('select, insert, update or delete', node.kind);
  }

  /** Names of common tables become visible one after the other, or all at once where the clause is recursive. */
  protected override transformWith(node: WithNode): WithNode {
    const names = node.expressions.map(({ name }) => name.table.table.identifier.name);
    const taken = names.find((name) => Object.keys(this.#owners).some((table) => isSame(table, name)));
    if (taken !== undefined) return refuse("a common table's name that is no table's", taken);
    const outer = this.#common;
    if (node.recursive) this.#common = new Set([...outer, ...names]);
    const expressions = node.expressions.map((expression, index) => {
      const bound = this.transformNode(expression);
      this.#common = new Set([...this.#common, names[index]!]);
      return bound;
    });
    return { ...node, expressions };
  }

  protected override transformFrom(node: FromNode): FromNode {
    return { ...node, froms: node.froms.map((source) => this.#source(source)) };
  }

  protected override transformUsing(node: UsingNode): UsingNode {
    return { ...node, tables: node.tables.map((source) => this.#source(source)) };
  }

  protected override transformJoin(node: JoinNode): JoinNode {
    const table = this.#source(node.table);
    return { ...node, table, ...(node.on && { on: this.transformNode(node.on) }) };
  }

  protected override transformTable(node: TableNode): TableNode {
    const parent = this.nodeStack.at(-2);
    if (parent === undefined || !qualifiers.has(parent.kind)) return refuse('tables in from and join', nameOf(node));
    return node;
  }

  protected override transformRaw(node: RawNode): RawNode {
    const fault = checkFragment(node.sqlFragments);
    return fault === undefined ? super.transformRaw(node) : refuse('raw SQL without tables', fault);
  }

  /** The clause `with` before the rest of its query, whose tables it names; and out of sight after it. */
  #withCommon<Node extends { readonly with?: WithNode }>(node: Node, transform: (node: Node) => Node): Node {
    if (node.with === undefined) return transform(node);
    const outer = this.#common;
    const bound = this.transformNode(node.with);
    this.#done.add(bound);
    const out = transform({ ...node, with: bound });
    this.#common = outer;
    return out;
  }

  /** What a query reads from: a table of ours, a common table, another query. */
  #source(node: OperationNode): OperationNode {
    const inner = AliasNode.is(node) ? node.node : node;
    if (!TableNode.is(inner)) {
      if (inner.kind === 'SelectQueryNode' || inner.kind === 'ValuesNode') return this.transformNode(node);
      return refuse('tables and queries to read from', inner.kind);
    }
    const name = nameOf(inner);
    const column = this.#ownerOf(name);
    if (column === undefined) {
      if (!this.#common.has(name)) return refuse('tables that it knows', name);
      return AliasNode.is(node) ? AliasNode.create(inner, this.transformNode(node.alias)) : node;
    }
    const rows: SelectQueryNode = {
      kind: 'SelectQueryNode',
      from: FromNode.create([inner]),
      selections: [SelectionNode.createSelectAll()],
      where: WhereNode.create(this.#isOurs(column)),
    };
    return AliasNode.create(rows, AliasNode.is(node) ? this.transformNode(node.alias) : IdentifierNode.create(name));
  }

  /** The table that is changed, which stays as it is: its rows are narrowed by the condition. */
  #targetOf(node: OperationNode | undefined): Target {
    const table = node && AliasNode.is(node) ? node.node : node;
    if (node === undefined || table === undefined || !TableNode.is(table)) return refuse('a table to change', 'none');
    const name = nameOf(table);
    const column = this.#ownerOf(name);
    if (column === undefined) return refuse('tables that it knows', name);
    const alias = AliasNode.is(node) ? node.alias : IdentifierNode.create(name);
    if (!IdentifierNode.is(alias)) return refuse('a plain alias', alias.kind);
    this.#done.add(node);
    return { column, name: alias.name };
  }

  #ownerOf(table: string): string | undefined {
    return Object.hasOwn(this.#owners, table) ? this.#owners[table] : undefined;
  }

  #isOurs(column: string, table?: string): BinaryOperationNode {
    const reference = ReferenceNode.create(
      ColumnNode.create(column),
      table === undefined ? table : TableNode.create(table),
    );
    return BinaryOperationNode.create(reference, OperatorNode.create('='), ValueNode.create(this.#institutionId));
  }

  #narrow({ column, name }: Target, where: WhereNode | undefined): WhereNode {
    const ours = this.#isOurs(column, name);
    return WhereNode.create(where ? AndNode.create(ours, ParensNode.create(where.where)) : ours);
  }

  #narrowConflict(target: Target, conflict: OnConflictNode): OnConflictNode {
    if (conflict.updates === undefined) return conflict;
    this.#refuseOwner(target, conflict.updates);
    return { ...conflict, updateWhere: this.#narrow(target, conflict.updateWhere) };
  }

  #refuseOwner(target: Target, updates: readonly ColumnUpdateNode[] = []): void {
    for (const { column } of updates) {
      const plain = ReferenceNode.is(column) ? column.column : column;
      if (!ColumnNode.is(plain)) refuse('plain columns to change', plain.kind);
      else if (isSame(plain.column.name, target.column)) refuseOwnerColumn(target);
    }
  }

  /** The values of an insert with the owner added to each row. */
  #own(values: OperationNode | undefined): OperationNode {
    if (values !== undefined && ValuesNode.is(values))
      return ValuesNode.create(values.values.map((row) => this.#addTo(row)));
    if (values?.kind !== 'SelectQueryNode') return refuse('values or a query to insert', values?.kind ?? 'nothing');
    const rows = IdentifierNode.create('rows');
    const one = ValueNode.createImmediate(1);
    const whole: SelectQueryNode = {
      kind: 'SelectQueryNode',
      from: FromNode.create([AliasNode.create(values, rows)]),
      selections: [
        SelectionNode.createSelectAllFromTable(TableNode.create('rows')),
        SelectionNode.create(AliasNode.create(ValueNode.create(this.#institutionId), IdentifierNode.create('owner'))),
      ],
      // SQLite takes the "on" of "on conflict" for a join's, unless a where stands between.
      where: WhereNode.create(BinaryOperationNode.create(one, OperatorNode.create('='), one)),
    };
    return whole;
  }

  #addTo(row: PrimitiveValueListNode | ValueListNode): PrimitiveValueListNode | ValueListNode {
    if (PrimitiveValueListNode.is(row)) return PrimitiveValueListNode.create([...row.values, this.#institutionId]);
    return ValueListNode.create([...row.values, ValueNode.create(this.#institutionId)]);
  }
}

function nameOf(table: TableNode): string {
  const { schema, identifier } = table.table;
  return schema === undefined
    ? identifier.name
    : refuse('tables without a schema', `${schema.name}.${identifier.name}`);
}

/** SQLite takes a name in other letters for the same. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function refuseOwnerColumn({ name, column }: Target): never {
  return refuse('to write the owner of a row itself', `${name}.${column}`);
}

function refuse(need: string, got: string): never {
  throw new RangeError(`forInstitution needs ${need}, got ${got}`);
}
