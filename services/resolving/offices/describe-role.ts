import { deputizedTitle, deputyTitles } from './deputies.ts';
import { mostWritten, type TitleCount } from './most-written.ts';
import { roleIdOf } from './resolve-holder.ts';

/** An office with how its holders' documents write its title. */
export type RoleSeen = {
  readonly id: string;
  readonly titleKey: string;
  readonly ofId: string;
  readonly ofName: string;
  /** True where the office could not be placed and stays with its holder. */
  readonly ofPerson: boolean;
  readonly titles: readonly TitleCount[];
};

type RoleDescription = {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  /** Which office would deputize for which, by ids; the offices need not exist. */
  readonly links: readonly { readonly deputy: string; readonly chief: string }[];
};

/** The title of an office as most documents write it, its name, and the offices that it deputizes for or that deputize for it. */
export function describeRole(role: RoleSeen): RoleDescription {
  const { id, titleKey, ofId, ofName, ofPerson } = role;
  const title = mostWritten(role.titles);
  const chief = deputizedTitle(titleKey);
  const roleOf = (key: string) => roleIdOf({ titleKey: key, of: ofId });
  return {
    id,
    title,
    name: ofPerson ? title : `${title} of ${ofName}`,
    links: [
      ...(chief === null ? [] : [{ deputy: id, chief: roleOf(chief) }]),
      ...deputyTitles(titleKey).map((key) => ({ deputy: roleOf(key), chief: id })),
    ],
  };
}
