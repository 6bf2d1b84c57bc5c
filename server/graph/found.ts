/** For rows that other rows say exist. A gap is a fault of ours, and reaches the client as nothing more than that. */
export function found<Value>(value: Value | null, what: string, of: string): Value {
  if (value === null) throw new Error(`The ${what} of ${of} is missing from the database.`);
  return value;
}
