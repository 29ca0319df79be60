/** The administrator’s right to what is sent to sites. */
export const MAY_SEND = { action: 'admin::webhooks.update', subject: null };
