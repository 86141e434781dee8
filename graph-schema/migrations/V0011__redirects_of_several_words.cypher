// An id of yesterday leads to what it is today by the words of several documents, so that it still does when one of them goes.
DROP INDEX redirect_document IF EXISTS;
MATCH (redirect:Redirect)
SET redirect.documentIds = [redirect.documentId], redirect.starts = [redirect.start], redirect.ends = [redirect.end]
REMOVE redirect.documentId, redirect.start, redirect.end;
