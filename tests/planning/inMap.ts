import { TYPES } from "../../server/planning/map/types.js";

/** Whether the field has a place in the map, or is a part of a page, of which the map holds the list as a whole. */
export const isPlanned = (type: string, field: string): boolean =>
  TYPES[type]?.[field] !== undefined ||
  (PARTS_OF_PAGES.includes(field) && type.endsWith("Connection")) ||
  type === "PageInfo";

const PARTS_OF_PAGES = ["edges", "pageInfo", "totalCount"];
