import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Pair, YAMLMap } from 'yaml';
import type { Place } from '../issues/issue.ts';
import { includedJsonSchema, studyJsonSchema } from './format.ts';
import { studyFile } from './parse.ts';
import type { StudyFiles } from './parse.ts';
import { childSteps, scalarsIn, stepsTo } from './retarget-tree.ts';
import type { TreeStep } from './retarget-tree.ts';

/** The YAML files of a study while they are rewritten; comments stay with what they stand before. */
export class StudyDraft {
  private readonly documents: Map<string, Document>;
  private readonly texts = new Map<string, string>();
  private readonly others: Map<string, string>;

  /** @param includes the files under `include:` */
  constructor(files: StudyFiles, includes: readonly string[]) {
    this.documents = new Map([studyFile, ...includes].map((name) => [name, parseDocument(files.get(name) ?? '')]));
    this.others = new Map([...files].filter(([name]) => !this.documents.has(name)));
  }

  get main(): Document {
    const document = this.documents.get(studyFile);
    if (document === undefined) throw new Error('A study has no study.yaml; please report this.');
    return document;
  }

  /** The files as they stand; places of issues about them are read by `stepsTo`. */
  files(): StudyFiles {
    for (const [name, document] of this.documents) {
      const text = document.toString({ lineWidth: 0 });
      this.texts.set(name, text);
      this.documents.set(name, parseDocument(text));
    }
    return new Map([...this.texts, ...this.others]);
  }

  setFile(name: string, text: string): void {
    this.others.set(name, text);
  }

  /** Every top key of the study with the document that holds it. */
  sections(): readonly TreeStep[] {
    return [...this.documents].flatMap(([name, document]) => childSteps(document.contents, schemaOf(name)));
  }

  /** The map of a section's entries, in whichever file it stands; of a section in several files, the one that holds the key. */
  section(key: string, entry?: string): YAMLMap | undefined {
    const maps = this.sections().flatMap((step) => (step.key === key && isMap(step.value) ? [step.value] : []));
    return entry === undefined ? maps[0] : maps.find((map) => map.has(entry));
  }

  entry(section: string, name: string): YAMLMap | undefined {
    const found = this.section(section, name)?.get(name);
    return isMap(found) ? found : undefined;
  }

  /** The names under a section. */
  names(section: string): readonly string[] {
    return this.sections().flatMap((step) => (step.key === section && isMap(step.value) ? step.value.items.map(keyOf) : []));
  }

  /** Sets an entry of a section, where it stands or else in study.yaml. */
  set(section: string, name: string, value: unknown): void {
    const map = this.section(section, name) ?? this.section(section);
    if (map === undefined) this.main.setIn([section, name], this.main.createNode(value));
    else map.set(name, this.main.createNode(value));
  }

  remove(section: string, name?: string): void {
    for (const { key, value, container, child } of this.sections()) {
      if (key !== section) continue;
      if (name !== undefined && isMap(value)) value.delete(name);
      const items: unknown[] = container.items;
      if (name === undefined || (isMap(value) && value.items.length === 0)) items.splice(items.indexOf(child), 1);
    }
  }

  /** The steps to what a place in one of the files points at. */
  stepsAt(place: Place): readonly TreeStep[] {
    const document = this.documents.get(place.file);
    return document === undefined ? [] : stepsTo(document, this.texts.get(place.file) ?? '', place, schemaOf(place.file));
  }

  /** Leaves out comments that say something of the model's own. */
  removeComments(speaksOfIt: (comment: string) => boolean): void {
    const cleared = (comment: string | null | undefined): string | undefined => (comment === null || comment === undefined || speaksOfIt(comment) ? undefined : comment);
    for (const document of this.documents.values()) {
      document.commentBefore = null;
      visit(document, {
        Node: (_, node) => {
          node.commentBefore = cleared(node.commentBefore);
          node.comment = cleared(node.comment);
        },
      });
    }
    const { contents } = this.main;
    const first: unknown = isMap(contents) ? contents.items[0]?.key : undefined;
    if (isMap(contents)) contents.commentBefore = undefined;
    if (isScalar(first)) first.commentBefore = undefined;
  }

  /** Leaves out included files that hold nothing any more, sources that nothing uses, and tables that no source names. */
  tidy(): void {
    for (const [name, { contents }] of this.documents) {
      if (name === studyFile || (isMap(contents) && contents.items.length > 0)) continue;
      this.documents.delete(name);
      this.texts.delete(name);
    }
    const include: unknown = this.main.get('include');
    if (isSeq(include)) {
      include.items = include.items.filter((item) => isScalar(item) && this.documents.has(String(item.value)));
      if (include.items.length === 0) this.main.delete('include');
    } else if (!this.documents.has(String(include))) this.main.delete('include');
    const used = new Set(this.sections().flatMap(({ key, value }) => (key === 'sources' ? [] : scalarsIn(value))));
    for (const source of this.names('sources')) if (!used.has(source)) this.remove('sources', source);
    const named = new Set(this.sections().flatMap(({ value }) => scalarsIn(value)));
    for (const name of this.others.keys()) if (!named.has(name)) this.others.delete(name);
  }
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function schemaOf(file: string) {
  return file === studyFile ? studyJsonSchema() : includedJsonSchema();
}
