// Writes the document into what the form sends: the same rows that the stock formset
// would send, in the order of the sheet. Saving, keeping and leaving all send this.
import { allForms, formOf, kinds, textKind } from "sheet/forms";
import { partsOf, writeText } from "sheet/texts";

// Keeps the place of every row that can keep it, so that a change stays small.
function places(parts) {
  let last = 0;
  return parts.map(({ form }) => {
    const own = form?.pk ? form.ordering : 0;
    return (last = own > last ? own : last + 1);
  });
}

function rowOf(part, schema) {
  if (part.block) return formOf(part.block.attrs.uid).entries();
  const text = writeText(schema, part);
  const own = formOf(part.uid)?.entries() ?? [["uid", part.uid], ["id", ""]];
  return [...own.filter(([name]) => name !== "text"), ["text", text]];
}

export function write(data, doc, schema) {
  const parts = partsOf(doc).map((part) => {
    const form = formOf(part.block ? part.block.attrs.uid : part.uid);
    return { ...part, form, kind: part.block ? form.kind : textKind };
  });
  const order = places(parts);
  const rows = parts.map((part, number) => [
    part.kind,
    [
      ...rowOf(part, schema).filter(([name]) => name !== "ordering" && name !== "region"),
      ["region", "main"],
      ["ordering", String(order[number])],
    ],
  ]);
  const standing = new Set(parts.map((part) => part.form));
  for (const form of allForms()) {
    // All of a row that goes is sent, so that it can come back if the form does.
    if (form.pk && !standing.has(form)) rows.push([form.kind, [...form.entries(), ["DELETE", "on"]]]);
  }
  for (const kind of kinds) {
    put(data, kind.prefix, rows.filter(([each]) => each === kind).map(([, fields]) => fields));
  }
}

const isStored = (fields) => fields.some(([name, value]) => name === "id" && value);

function put(data, prefix, rows) {
  const management = /-(TOTAL|INITIAL|MIN_NUM|MAX_NUM)_FORMS$/;
  for (const key of new Set(data.keys())) {
    if (key.startsWith(`${prefix}-`) && !management.test(key)) data.delete(key);
  }
  const stored = rows.filter(isStored);
  [...stored, ...rows.filter((fields) => !isStored(fields))].forEach((fields, number) => {
    for (const [name, value] of fields) data.append(`${prefix}-${number}-${name}`, value);
  });
  data.set(`${prefix}-TOTAL_FORMS`, String(rows.length));
  data.set(`${prefix}-INITIAL_FORMS`, String(stored.length));
}
