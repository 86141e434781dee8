import { join } from 'node:path';
import { type CsvFile, openCsvFile } from './csv-file.ts';

/** The files of a bulk import: their headers say what each column becomes. */
const NODES = {
  Document:
    'id:ID,:LABEL,name,title,status,text,publishedAt,day,publisher,language,authors:string[],sourceIds:string[],collections:string[]',
  Referent: 'id:ID,:LABEL,name,kind,documentId,starts:long[],ends:long[],kinds:string[],rules:string[]',
  Attribution:
    'id:ID,:LABEL,name,text,mode,act,starts:long[],ends:long[],cueStart:long,cueEnd:long,speakerStart:long,speakerEnd:long,rule,date,day,dateSource,documentId',
  Claim: 'id:ID,:LABEL,name,kind,type,title,status,start:long,end:long,rule,date,day,dateSource,documentId',
  Entity: 'id:ID,:LABEL,name,aliases:string[],code,documents:long',
  Role: 'id:ID,:LABEL,name,title,titleKey',
  Statement:
    'id:ID,:LABEL,name,text,words,mode,act,date,day,dateSource,firstReported,lastReported,documents:long,stories:long',
} as const;

const RELATIONSHIPS = {
  IN: ':START_ID,:END_ID,:TYPE',
  SUPPORTS: ':START_ID,:END_ID,:TYPE',
  REPORTED_IN: ':START_ID,:END_ID,:TYPE',
  SAID: ':START_ID,:END_ID,:TYPE',
  ABOUT: ':START_ID,:END_ID,:TYPE,date,pair',
  SPOKE_ABOUT: ':START_ID,:END_ID,:TYPE,statements:long,months:long[],monthly:long[],first,last,rank,pair',
  OF: ':START_ID,:END_ID,:TYPE',
  HOLDS:
    ':START_ID,:END_ID,:TYPE,status,title,firstReported,lastReported,documents:long,stories:long,undated:long,days:string[],claims:string[]',
} as const;

type NodeFile = keyof typeof NODES;
type RelationshipFile = keyof typeof RELATIONSHIPS;

export type ImportFiles = {
  readonly nodes: Readonly<Record<NodeFile, CsvFile>>;
  readonly relationships: Readonly<Record<RelationshipFile, CsvFile>>;
  /** What `neo4j-admin database import full` is told of them. */
  readonly words: readonly string[];
  close(): void;
};

/** Opens every file of an import in a folder. */
export function openImportFiles(folder: string): ImportFiles {
  const open = <Name extends string>(headers: Readonly<Record<Name, string>>) =>
    Object.fromEntries(
      Object.entries<string>(headers).map(([name, header]) => [
        name,
        openCsvFile(pathOf(name), header.split(',')),
      ]),
    ) as Record<Name, CsvFile>;
  const pathOf = (name: string) => join(folder, `${name}.csv`);
  const nodes = open(NODES);
  const relationships = open(RELATIONSHIPS);
  return {
    nodes,
    relationships,
    words: [
      ...Object.keys(NODES).map((name) => `--nodes=${pathOf(name)}`),
      ...Object.keys(RELATIONSHIPS).map((name) => `--relationships=${pathOf(name)}`),
    ],
    close() {
      for (const file of [...Object.values(nodes), ...Object.values(relationships)]) file.close();
    },
  };
}
