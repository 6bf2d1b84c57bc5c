import type { Post, PostKey } from "../../domain/affiliation.js";
import type { OrganizationId, PersonId } from "../../domain/ids.js";
import type { Page, PageRequest } from "../../domain/page.js";
import { postKey, type InstantRange, type PostEvidence, type Reader } from "../../storage/store.js";
import { batchedBy } from "../batch.js";
import { EMPTY_PAGE } from "../connection/connection.js";

interface HeldAt {
  readonly at: InstantRange | null;
}

interface PageHeldAt extends HeldAt {
  readonly page: PageRequest;
}

export function affiliationLoaders({ affiliations }: Reader) {
  return {
    ofPerson: batchedBy<PersonId, PageHeldAt, Page<Post>>(
      (ids, { at, page }) => affiliations.ofPeople(ids, at, page),
      EMPTY_PAGE,
    ),
    countOfPerson: batchedBy<PersonId, HeldAt, number>((ids, { at }) => affiliations.countOfPeople(ids, at), 0),
    inOrganization: batchedBy<OrganizationId, PageHeldAt, Page<Post>>(
      (ids, { at, page }) => affiliations.inOrganizations(ids, at, page),
      EMPTY_PAGE,
    ),
    countInOrganization: batchedBy<OrganizationId, HeldAt, number>(
      (ids, { at }) => affiliations.countInOrganizations(ids, at),
      0,
    ),
    evidence: evidenceLoader(affiliations),
  };
}

/** Posts are asked for as such and found by their key. */
function evidenceLoader(
  affiliations: Reader["affiliations"],
): (post: PostKey, limit: number) => Promise<readonly PostEvidence[]> {
  const asked = new Map<string, PostKey>();
  const load = batchedBy<string, number, readonly PostEvidence[]>((keys, limit) => {
    const posts = keys.flatMap((key) => asked.get(key) ?? []);
    return affiliations.evidence(posts, limit);
  }, []);
  return ({ personId, organizationId, titleKey }, limit) => {
    const key = postKey({ personId, organizationId, titleKey });
    asked.set(key, { personId, organizationId, titleKey });
    return load(key, limit);
  };
}
