/** True for the name of a group or an institution: `Team Cohere`, `The ATLAS Collaboration`, `University of Lund`, `WHO`. */
export function isTeamName(name: string): boolean {
  const words = name.split(' ');
  if (words.length === 1) return acronym.test(name);
  return (
    teamBeginning.test(name) ||
    numbered.test(name) ||
    (words.length > 2 && placeBeginning.test(name)) ||
    teamEnding.test(name) ||
    (words.length > 2 && officeEnding.test(name)) ||
    name.endsWith(' AI')
  );
}

const acronym = /^\p{Lu}[\p{Lu}\d&-]{2,11}$/u;
const teamBeginning =
  /^(?:Team|Google|OpenAI|Microsoft|NVIDIA|Universit(?:ät|é|à|at|eit)|Universidade?|Uniwersytet|Univerzita|Institut(?:o|e)?|Istituto|Ministère|Ministerio|Centre National|Deutsche[rs]?) /u;
/** A number between words, or in an acronym: `News 12 Staff`, `PEP8 Speaks`. */
const numbered = /^(?:\p{L}+ \d{1,3}|\p{Lu}{2,}\d+) \p{L}/u;
/** `University of Lund`; with only two words it may be a person. */
const placeBeginning =
  /^(?:The )?(?:University|Institute|Department|Ministry|Faculty|School|College|Academy|Centre|Center|Office|Bureau|Bank|Society|Association|Universit[éàä]t?|Universidad|Universidade|Institut|Instituto|Istituto) (?:of|for|de|des|der|du|di|del|do|da|für) /u;
const teamEnding =
  / (?:Teams?|Collaborations?|Consortium|Group|Projects?|Labs?|Laboratory|Laboratories|Initiative|Community|Committee|Institute|University|Workshop|Alliance|Network|Foundation|Society|Authors|Contributors|Research|DeepMind|Inc\.?|GmbH|LLC|Ltd\.?|Corporation|Organi[sz]ation|Association|Agency|Investigators|Collaborators|Trialists|Consortia|\p{L}+(?:gemeinschaft|gesellschaft|institut|ministerium))$/iu;
/** Words that are also names of people: in the name of a group, two other words precede them. */
const officeEnding =
  / (?:Administration|Commission|Council|Federation|Ministry|Department|Centre|Center|Academy|Panel|Authority|Task Force)$/u;
