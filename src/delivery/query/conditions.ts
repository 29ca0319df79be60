import { isRecord } from '../../domain/record';
import { BUDGET } from './budget';
import { isPresence, LISTS, operatorsOf, PARTS } from './operators';
import { type Attribute, type Walk } from './readable';
import { refuseQuery } from './refuse';
import { isBoolean, valueRefusal } from './values';

/** A field that is compared, and where in the query. */
export interface Compared {
  name: string;
  attribute: Attribute;
  path: string;
}

function checkValue({ name, attribute, path }: Compared, value: unknown) {
  if (typeof value !== 'string') return refuseQuery('query_value_not_single', path, { name });
  const refusal = valueRefusal(attribute, value);
  if (refusal) refuseQuery(refusal.code, path, { value, name, ...refusal.params });
}

function checkValues({ asked }: Walk, compared: Compared, values: readonly unknown[]) {
  asked.values += values.length;
  for (const value of values) checkValue(compared, value);
}

const MOST_VALUES = BUDGET.values.most;

/** A list that is too long for Strapi's parser arrives as an object with numbers as keys. */
const isLongList = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && Object.keys(value).every((key) => /^\d+$/.test(key));

function checkOperand(walk: Walk, compared: Compared, operator: string, operand: unknown) {
  const { name, path } = compared;
  if (isPresence(operator)) {
    if (!isBoolean(operand)) refuseQuery('query_presence_malformed', path, { operator, name });
  } else if (operator === '$between') {
    if (!Array.isArray(operand) || operand.length !== 2)
      return refuseQuery('query_between_malformed', path, { name });
    checkValues(walk, compared, operand);
  } else if (operator === '$not' && isRecord(operand)) {
    checkOperators(walk, compared, operand);
  } else if (LISTS.includes(operator) && Array.isArray(operand)) {
    checkValues(walk, compared, operand);
  } else if (LISTS.includes(operator) && isLongList(operand) && Object.keys(operand).length > MOST_VALUES) {
    walk.asked.values += Object.keys(operand).length; // refused by the budget, which is the reason
  } else checkValue(compared, operand);
}

function checkOperators(walk: Walk, compared: Compared, condition: Readonly<Record<string, unknown>>) {
  const { name, attribute, path } = compared;
  const possible = operatorsOf(attribute);
  if (isLongList(condition)) refuseQuery('query_operator_missing', path, { name });
  for (const [operator, operand] of Object.entries(condition)) {
    if (!possible.includes(operator))
      refuseQuery('query_operator_unknown', path, { operator, name, possible });
    if (operator !== '$not') walk.asked.conditions += 1;
    if (PARTS.includes(operator)) walk.asked.parts += 1;
    checkOperand(walk, compared, operator, operand);
  }
}

/**
 * Checks what a field is compared with: a value, a list of values, or operators with values. Refuses by the parameter,
 * with what to use instead.
 */
export function checkCondition(walk: Walk, compared: Compared, condition: unknown) {
  const { name, attribute, path } = compared;
  if (isRecord(condition)) return checkOperators(walk, compared, condition);
  if (!operatorsOf(attribute).includes('$eq')) refuseQuery('query_only_presence', path, { name });
  walk.asked.conditions += 1;
  if (Array.isArray(condition)) checkValues(walk, compared, condition);
  else checkValue(compared, condition);
}
