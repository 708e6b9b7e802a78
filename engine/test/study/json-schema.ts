/** Whether a JSON value fits a schema, for the keywords that the study's schemas use (JSON Schema 2020-12); any other throws. */
export function fits(value: unknown, schema: unknown): boolean {
  const rules = schema as Readonly<Record<string, unknown>>;
  return Object.entries(rules).every(([keyword, rule]) => fitsKeyword(value, keyword, rule, rules));
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasType(value: unknown, type: unknown): boolean {
  switch (type) {
    case 'object': return isMap(value);
    case 'array': return Array.isArray(value);
    case 'integer': return Number.isInteger(value);
    case 'number':
    case 'string':
    case 'boolean': return typeof value === type;
    default: throw new Error(`no type of JSON Schema: ${String(type)}`);
  }
}

function fitsKeyword(value: unknown, keyword: string, rule: unknown, rules: Readonly<Record<string, unknown>>): boolean {
  switch (keyword) {
    case '$schema':
    case 'title': return true;
    case 'type': return (Array.isArray(rule) ? rule : [rule]).some((type) => hasType(value, type));
    case 'enum': return (rule as readonly unknown[]).includes(value);
    case 'anyOf': return (rule as readonly unknown[]).some((one) => fits(value, one));
    case 'not': return !fits(value, rule);
    case 'pattern': return typeof value !== 'string' || new RegExp(String(rule), 'u').test(value);
    case 'minLength': return typeof value !== 'string' || Array.from(value).length >= Number(rule);
    case 'minimum': return typeof value !== 'number' || value >= Number(rule);
    case 'maximum': return typeof value !== 'number' || value <= Number(rule);
    case 'items': return !Array.isArray(value) || value.every((item) => fits(item, rule));
    case 'required': return !isMap(value) || (rule as readonly string[]).every((key) => Object.hasOwn(value, key));
    case 'propertyNames': return !isMap(value) || Object.keys(value).every((key) => fits(key, rule));
    case 'properties': return !isMap(value) || Object.entries(rule as object).every(([key, one]) => !Object.hasOwn(value, key) || fits(value[key], one));
    case 'additionalProperties': {
      const known = Object.keys((rules.properties as object | undefined) ?? {});
      const others = isMap(value) ? Object.keys(value).filter((key) => !known.includes(key)) : [];
      return others.every((key) => isMap(value) && rule !== false && fits(value[key], rule));
    }
    default: throw new Error(`no keyword that the study's schemas use: ${keyword}`);
  }
}
