import { isRecord } from '../../domain/record';
import { isPresence, LISTS, operatorsOf, PARTS } from './operators';
import { type Attribute, type Walk } from './readable';
import { refuse } from './refuse';
import { isBoolean, expectedForm } from './values';

/** A field that is compared, and where in the query. */
export interface Compared {
  name: string;
  attribute: Attribute;
  path: string;
}

const shown = (value: unknown) => (typeof value === 'string' ? value.slice(0, 60) : '');

function checkValue({ name, attribute, path }: Compared, value: unknown) {
  if (value === null) refuse(path, `Give "${name}" a value, or ask for what is missing: [$null]=true.`);
  if (typeof value !== 'string')
    return refuse(path, `The filter on "${name}" compares with one value; several go with $in.`);
  const wanted = expectedForm(attribute, value);
  if (wanted !== undefined) refuse(path, `"${shown(value)}" is no value of "${name}": give ${wanted}.`);
}

function checkValues({ asked }: Walk, compared: Compared, values: readonly unknown[]) {
  asked.values += values.length;
  for (const value of values) checkValue(compared, value);
}

/** A list that is too long for Strapi's parser arrives as an object with numbers as keys. */
const isLongList = (value: unknown) =>
  isRecord(value) && Object.keys(value).every((key) => /^\d+$/.test(key));

function checkOperand(walk: Walk, compared: Compared, operator: string, operand: unknown) {
  const { name, path } = compared;
  if (isPresence(operator)) {
    if (!isBoolean(operand)) refuse(path, `The filter ${operator} on "${name}" takes true or false.`);
  } else if (operator === '$between') {
    if (!Array.isArray(operand) || operand.length !== 2)
      return refuse(path, `The filter $between on "${name}" takes two values.`);
    checkValues(walk, compared, operand);
  } else if (operator === '$not' && isRecord(operand)) {
    checkOperators(walk, compared, operand);
  } else if (LISTS.includes(operator) && Array.isArray(operand)) {
    checkValues(walk, compared, operand);
  } else checkValue(compared, operand);
}

function checkOperators(walk: Walk, compared: Compared, condition: Readonly<Record<string, unknown>>) {
  const { name, attribute, path } = compared;
  const possible = operatorsOf(attribute);
  if (isLongList(condition))
    refuse(path, `The filter on "${name}" names no operator, or more values than a list takes.`);
  for (const [operator, operand] of Object.entries(condition)) {
    if (!possible.includes(operator))
      refuse(
        path,
        `"${operator.slice(0, 60)}" cannot be asked of "${name}". Use one of: ${possible.join(', ')}.`,
      );
    if (operator !== '$not') walk.asked.conditions += 1;
    if (PARTS.includes(operator)) walk.asked.parts += 1;
    checkOperand(walk, compared, operator, operand);
  }
}

/**
 * Checks what a field is compared with: a value, a list of values, or operators with values.
 *
 * @throws ValidationError (400) naming the parameter and what to use instead.
 */
export function checkCondition(walk: Walk, compared: Compared, condition: unknown) {
  const { name, attribute, path } = compared;
  if (isRecord(condition)) return checkOperators(walk, compared, condition);
  if (!operatorsOf(attribute).includes('$eq'))
    refuse(path, `"${name}" can only be asked whether it is there: filters[${name}][$null]=true.`);
  walk.asked.conditions += 1;
  if (Array.isArray(condition)) checkValues(walk, compared, condition);
  else checkValue(compared, condition);
}
