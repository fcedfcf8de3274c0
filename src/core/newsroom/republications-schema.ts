import { z } from 'zod';
import { calendarDate, line, reference, webAddress } from './field-schemas.ts';

const republication = z.strictObject({
  /** The slug of the story. */
  story: reference,
  /** Who ran it, as they call themselves. */
  outlet: line(160),
  /** Where it can be read; print and radio have no address. */
  url: webAddress.optional(),
  /** The day it ran. */
  date: calendarDate,
  /** Page, edition or program, where there is no address. */
  note: line(160).optional(),
});

/** Where stories ran, as republishers told the newsroom; nothing is tracked. */
export const republicationsSchema = z.array(republication);
