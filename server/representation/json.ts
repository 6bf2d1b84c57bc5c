/** JSON that may also be pasted into a `<script>` of a page: words like `</script>` in a quote do not end it. */
export const safeJson = (document: object): string => JSON.stringify(document, null, 2).replaceAll("<", "\\u003c");
