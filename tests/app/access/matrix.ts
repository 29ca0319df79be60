/**
 * What each role is answered, action by action: the expectation of tests/app/access-matrix.test.ts, to be read. `two`
 * is an editor of Kavarna and Kubrat, `none` an editor of no municipality. 403: the role may never; 404: not theirs, as
 * if it did not exist; 400: refused with a message that says what to do instead.
 */

/** A document of their own municipality, Kavarna. */
export const OWN = `
  action                    head-editor  editor  contributor  translator  two  none
  read                      200          200     200          200         200  404
  history                   200          200     200          200         200  404
  link to a preview         200          200     200          200         200  404
  count draft relations     200          200     200          200         200  404
  count for many            200          200     200          200         200  404
  existing relations        200          200     200          200         200  404
  available relations       200          200     200          200         200  404
  fill from language        200          200     200          200         200  404
  facts of a row            200          200     200          200         200  404
  find for validation       200          200     200          200         200  404
  check                     200          200     200          403         200  404
  update                    200          200     200          403         200  404
  check in English          200          200     200          200         200  404
  update in English         200          200     200          200         200  404
  publish                   200          200     403          403         200  404
  bulk publish              200          200     403          403         200  404
  unpublish                 200          200     403          403         200  404
  bulk unpublish            200          200     403          403         200  404
  discard                   200          200     400          403         200  404
  discard in English        200          200     400          400         200  404
  clone                     200          200     200          403         200  404
  clone at once             400          400     400          403         400  404
  delete a draft            200          200     200          403         200  404
  bulk delete of drafts     200          200     200          403         200  404
  delete what is published  200          400     400          403         400  404
  bulk delete of published  200          400     400          403         400  404
`;

/** A document of another municipality, Troyan, by an id that was guessed: nothing of it is there, for any type. */
export const FOREIGN = `
  action                    head-editor  editor  contributor  translator  two  none
  read                      404          404     404          404         404  404
  history                   404          404     404          404         404  404
  link to a preview         404          404     404          404         404  404
  count draft relations     404          404     404          404         404  404
  count for many            404          404     404          404         404  404
  existing relations        404          404     404          404         404  404
  available relations       404          404     404          404         404  404
  fill from language        404          404     404          404         404  404
  facts of a row            404          404     404          404         404  404
  find for validation       404          404     404          404         404  404
  preview                   404          404     404          404         404  404
  translation jobs          404          404     404          404         404  404
  check                     404          404     404          404         404  404
  update                    404          404     404          404         404  404
  check in English          404          404     404          404         404  404
  update in English         404          404     404          404         404  404
  publish                   404          404     403          403         404  404
  bulk publish              404          404     403          403         404  404
  unpublish                 404          404     403          403         404  404
  bulk unpublish            404          404     403          403         404  404
  discard                   404          404     404          404         404  404
  clone                     404          404     404          403         404  404
  clone at once             404          404     404          403         404  404
  delete a draft            404          404     404          403         404  404
  bulk delete of drafts     404          404     404          403         404  404
`;

/**
 * A theme that the administrator made. Users who maintain common entries (`steward`, of no municipality) may do
 * everything; editors and users without a municipality get a message whom to ask.
 */
export const COMMON = `
  action                    head-editor  editor  contributor  translator  two  none  steward
  read                      200          200     200          200         200  200   200
  history                   200          200     200          200         200  200   200
  link to a preview         200          200     200          200         200  200   200
  count draft relations     200          200     200          200         200  200   200
  find for validation       200          200     200          200         200  200   200
  fill from language        200          200     200          200         200  200   200
  check                     400          400     403          403         400  400   200
  update                    400          400     403          403         400  400   200
  check in English          400          400     403          403         400  400   200
  update in English         400          400     403          403         400  400   200
  publish                   403          403     403          403         403  403   200
  bulk publish              403          403     403          403         403  403   200
  unpublish                 403          403     403          403         403  403   200
  bulk unpublish            403          403     403          403         403  403   200
  discard                   400          400     403          403         400  400   200
  discard in English        400          400     403          403         400  400   200
  clone                     200          200     403          403         200  400   200
  delete a draft            400          400     403          403         400  400   200
  bulk delete of drafts     400          400     403          403         400  400   200
  delete what is published  400          400     403          403         400  400   200
  bulk delete of published  400          400     403          403         400  400   200
`;

/** A theme that they proposed themselves, as a draft and after it was published. */
export const PROPOSED = `
  action                    head-editor  editor  two  steward
  read                      200          200     200  200
  check                     200          200     200  200
  update                    200          200     200  200
  check in English          200          200     200  200
  update in English         200          200     200  200
  publish                   403          403     403  200
  discard                   400          400     400  200
  unpublish                 403          403     403  200
  delete a draft            200          200     200  200
  bulk delete of drafts     200          200     200  200
  delete what is published  400          400     400  200
  bulk delete of published  400          400     400  200
`;

/** Their own municipality: its page. */
export const MUNICIPALITY = `
  action                    head-editor  editor  contributor  translator  two  none
  read                      200          200     200          200         200  404
  history                   200          200     200          200         200  404
  link to a preview         200          200     200          200         200  404
  fill from language        200          200     200          200         200  404
  check                     200          403     403          403         403  404
  update                    200          403     403          403         403  403
  check in English          200          403     403          200         403  404
  update in English         200          403     403          200         403  403
  publish                   200          403     403          403         403  403
  discard                   200          403     403          403         403  403
  clone                     403          403     403          403         403  403
  delete what is published  403          403     403          403         403  403
  bulk delete of published  403          403     403          403         403  403
`;

/** Another's page. */
export const FOREIGN_MUNICIPALITY = `
  action                    head-editor  editor  contributor  translator  two  none
  read                      404          404     404          404         404  404
  history                   404          404     404          404         404  404
  link to a preview         404          404     404          404         404  404
  fill from language        404          404     404          404         404  404
  check                     404          404     404          404         404  404
  update                    404          403     403          404         403  403
  publish                   404          403     403          403         403  403
  unpublish                 404          403     403          403         403  403
  bulk unpublish            404          403     403          403         403  403
  discard                   404          403     403          404         403  403
  delete what is published  403          403     403          403         403  403
`;

/** What is new: a document for their own municipality, for another, one that links to another's, and one of all. */
export const CREATED = `
  action                             head-editor  editor  contributor  translator  two  none
  without saying for whom            201          201     201          403         400  400
  for Kavarna                        201          201     201          403         201  400
  for Kubrat                         400          400     400          403         201  400
  for Troyan                         400          400     400          403         400  400
  linked to Troyan’s by documentId   400          400     400          403         400  400
  linked to Troyan’s by number       400          400     400          403         400  400
  with a file of Troyan’s            400          400     400          403         400  400
  with a file of all                 201          201     201          403         201  400
  published at once                  200          200     403          403         200  400
  a theme                            201          201     403          403         201  400
  a theme published at once          403          403     403          403         403  403
  a municipality                     403          403     403          403         403  403
`;
