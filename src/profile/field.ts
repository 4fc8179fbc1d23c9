// What one fact of a profile looks like: its kind, unit and range. The schema, the form and the
// model all read ranges from here, so that a range exists once. Knows nothing of the model.
export type Unit = "yuan" | "count" | "perMonth" | "months" | "days" | "ratio";

export interface NumberField {
  readonly kind: "number";
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  /** Natural step of a spinner or slider, in the field's unit. */
  readonly step: number;
}

export interface FlagField {
  readonly kind: "flag";
}

export interface ChoiceField<Option extends string = string> {
  readonly kind: "choice";
  readonly options: readonly [Option, ...Option[]];
}

/** A list of rows; every column is a field of its own and a row has no unknown columns. */
export interface ListField<Columns extends ColumnGroup = ColumnGroup> {
  readonly kind: "list";
  readonly columns: Columns;
  readonly maxRows: number;
}

export type ColumnGroup = { readonly [column: string]: NumberField | FlagField };
export type Field = NumberField | FlagField | ChoiceField | ListField;
export type FieldGroup = { readonly [name: string]: Field };

type ColumnValue<C> = C extends NumberField ? number : boolean;
type Row<Columns extends ColumnGroup> = {
  readonly [K in keyof Columns]: ColumnValue<Columns[K]>;
};

/** The value of a field; `null` is the value "unknown". */
export type FieldValue<F extends Field> = F extends NumberField
  ? number | null
  : F extends FlagField
    ? boolean | null
    : F extends ChoiceField<infer Option>
      ? Option | null
      : F extends ListField<infer Columns>
        ? readonly Row<Columns>[] | null
        : never;

export type GroupValue<G extends FieldGroup> = { readonly [K in keyof G]: FieldValue<G[K]> };

export function number(unit: Unit, min: number, max: number, step: number): NumberField {
  return { kind: "number", unit, min, max, step };
}

export function flag(): FlagField {
  return { kind: "flag" };
}

export function choice<const Option extends string>(
  ...options: readonly [Option, ...Option[]]
): ChoiceField<Option> {
  return { kind: "choice", options };
}

export function list<const Columns extends ColumnGroup>(
  maxRows: number,
  columns: Columns,
): ListField<Columns> {
  return { kind: "list", columns, maxRows };
}

/** A group in which every fact is unknown. */
export function unknownGroup<G extends FieldGroup>(group: G): GroupValue<G> {
  return Object.fromEntries(
    Object.keys(group).map((name) => [name, null]),
  ) as unknown as GroupValue<G>;
}
