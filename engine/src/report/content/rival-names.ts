import type { Edition } from './edition.ts';

/** The name of a rival path or specification. */
export function rivalName({ result, language }: Edition, id: string): string {
  const path = result.system?.rivals.find((rival) => rival.id === id);
  if (path !== undefined) return path.name[language];
  for (const rivals of Object.values(result.rivals)) {
    const name = rivals[id]?.name?.[language];
    if (name !== undefined) return name;
  }
  return id;
}
