import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';

/** By which all that is drawn within a form knows which one it is: the same function for as long as it is there. */
type FormIdentity = object;

/** What one part of a form does when another asks it. */
type Act = () => Promise<void>;

/**
 * A place where what is beside a form finds what is above it: Strapi draws panels and actions apart, with nothing in common but the
 * form itself (content-manager/dist/admin/pages/EditView/components/Panels.mjs).
 */
export const meetingPlace = () => {
  const acts = new WeakMap<FormIdentity, Act>();
  return {
    /** Offers an act, always the one of the last render; none while `act` is undefined. */
    useOffer: (act: Act | undefined) => {
      const form = useForm('Offer', ({ getValues }) => getValues);
      const last = useRef(act);
      useEffect(() => {
        last.current = act;
      });
      const isOffered = act !== undefined;
      useEffect(() => {
        if (!isOffered) return undefined;
        const offered = async () => last.current?.();
        acts.set(form, offered);
        return () => {
          if (acts.get(form) === offered) acts.delete(form);
        };
      }, [form, isOffered]);
    },
    /** What is offered in this form at the moment of asking; undefined for nothing. */
    useAsk: () => {
      const form = useForm('Ask', ({ getValues }) => getValues);
      return () => acts.get(form);
    },
  };
};

/** Publishes the form. */
export const publication = meetingPlace();
/** Publishes the form if it lacks nothing, and else shows all that it lacks. */
export const question = meetingPlace();
