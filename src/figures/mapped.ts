/** A record of the same names, each with what `change` makes of its value. */
export function mapped<Name extends PropertyKey, Value, Result>(
  record: Readonly<Record<Name, Value>>,
  change: (value: Value) => Result,
): Readonly<Record<Name, Result>> {
  const entries = Object.entries<Value>(record).map(([name, value]) => [name, change(value)] as const);
  // Object.fromEntries is typed by plain strings; the names are those of the record.
  return Object.fromEntries(entries) as Readonly<Record<Name, Result>>;
}
