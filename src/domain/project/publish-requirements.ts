import { issue, type Issue } from '../issue';
import { isBlank, participantsAddUp, type Participants } from '../shared/requirements';

/** What publishing a project looks at. */
export interface PublishableProject extends Participants {
  funders: readonly { europeanUnion: boolean | null }[];
  fundingNotice: string | null;
}

/**
 * What a project still needs before readers may see it: participants that add up, and, when the European Union pays,
 * the notice that it does (Regulation (EU) 2021/1060, art. 50 and annex IX; for earlier periods 1303/2013, annex XII).
 */
export const projectRequirements = (project: PublishableProject): Issue[] => {
  const isEuropean = project.funders.some(({ europeanUnion }) => europeanUnion === true);
  const notice =
    isEuropean && isBlank(project.fundingNotice) ? [issue('funding_notice_missing', ['fundingNotice'])] : [];
  return [...notice, ...participantsAddUp(project)];
};
