import type { DisplayLanguage } from '../language';
import type { Bound, Unit } from './lists';

/** Before the date that a number holds for. */
export const AS_OF: Readonly<Record<DisplayLanguage, string>> = { bg: 'към', en: 'as of' };

export const BOUND_WORDS: Readonly<Record<DisplayLanguage, Readonly<Record<Bound, string>>>> = {
  bg: {
    exact: '',
    about: 'около ',
    nearly: 'почти ',
    'more-than': 'повече от ',
    'at-least': 'поне ',
    'less-than': 'по-малко от ',
    'at-most': 'най-много ',
  },
  en: {
    exact: '',
    about: 'about ',
    nearly: 'nearly ',
    'more-than': 'more than ',
    'at-least': 'at least ',
    'less-than': 'less than ',
    'at-most': 'at most ',
  },
};

interface Noun {
  one: string;
  other: string;
}

/** After a number Bulgarian has the count form („38 града“), but the plural for persons („38 жители“, „38 души“). */
export const UNIT_NOUNS: Readonly<Record<DisplayLanguage, Readonly<Record<Unit, Noun>>>> = {
  bg: {
    people: { one: 'човек', other: 'души' },
    residents: { one: 'жител', other: 'жители' },
    citizens: { one: 'гражданин', other: 'граждани' },
    children: { one: 'дете', other: 'деца' },
    pupils: { one: 'ученик', other: 'ученици' },
    students: { one: 'студент', other: 'студенти' },
    teachers: { one: 'учител', other: 'учители' },
    families: { one: 'семейство', other: 'семейства' },
    members: { one: 'член', other: 'членове' },
    towns: { one: 'град', other: 'града' },
    municipalities: { one: 'община', other: 'общини' },
    countries: { one: 'държава', other: 'държави' },
    organisations: { one: 'организация', other: 'организации' },
    schools: { one: 'училище', other: 'училища' },
    companies: { one: 'фирма', other: 'фирми' },
  },
  en: {
    people: { one: 'person', other: 'people' },
    residents: { one: 'resident', other: 'residents' },
    citizens: { one: 'citizen', other: 'citizens' },
    children: { one: 'child', other: 'children' },
    pupils: { one: 'pupil', other: 'pupils' },
    students: { one: 'student', other: 'students' },
    teachers: { one: 'teacher', other: 'teachers' },
    families: { one: 'family', other: 'families' },
    members: { one: 'member', other: 'members' },
    towns: { one: 'town', other: 'towns' },
    municipalities: { one: 'municipality', other: 'municipalities' },
    countries: { one: 'country', other: 'countries' },
    organisations: { one: 'organisation', other: 'organisations' },
    schools: { one: 'school', other: 'schools' },
    companies: { one: 'company', other: 'companies' },
  },
};
