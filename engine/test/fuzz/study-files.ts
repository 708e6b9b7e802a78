/** The files of a study in one text: each after a line `=== path`; what stands before the first is study.yaml. */
export function filesOf(text: string): ReadonlyMap<string, string> {
  const [first, ...others] = text.split(/^=== (.*)\n/m);
  const files = new Map<string, string>(first === '' ? [] : [['study.yaml', first]]);
  for (let i = 0; i + 1 < others.length; i += 2) files.set(others[i], others[i + 1]);
  return files;
}
