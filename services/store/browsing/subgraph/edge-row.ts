import type { EdgeType } from '#graph-schema/model/edge-types.ts';
import type { RoleStatus } from '#reading/extraction.ts';
import type { NamedKind } from '#store/queries/entity-kind.ts';

/** An entity, an unnamed source or an office. */
export type GraphNode = {
  readonly id: string;
  readonly kind: NamedKind | 'Role';
  readonly name: string;
  /** Documents that mention it; null for sources and offices. */
  readonly documents: number | null;
};

/** What is known between two of them. */
export type GraphEdge = {
  readonly type: EdgeType;
  /** Ids of its ends, in the direction of the graph. */
  readonly from: string;
  readonly to: string;
  /** Statements behind a SPOKE_ABOUT, documents behind any other; 1 where the edge only says what a thing belongs to. */
  readonly count: number;
  readonly stories: number | null;
  readonly first: string | null;
  readonly last: string | null;
  /** Of an office that is held. */
  readonly status: RoleStatus | null;
};
