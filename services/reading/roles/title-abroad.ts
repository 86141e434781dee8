import type { Referent } from '#reading/document.ts';
import { type TitleWords, titleKey } from '#reading/gazetteers/titles.ts';

/**
 * What the counterpart of an office is called in another country: of the American secretary of state elsewhere the foreign minister, of a
 * foreign minister in the United States the secretary of state. The same title where the data file ties neither to a country.
 */
export function titleAbroad(
  title: string,
  at: { readonly owner: Referent; readonly from: Referent | undefined; readonly titles: TitleWords },
): string {
  const { owner, from, titles } = at;
  if (owner.type !== 'Country') return title;
  const known = titles.byForm.get(titleKey(title.split(' ')));
  // A state secretary of Romania is no secretary of state.
  const isElsewhere = known?.unique !== owner.code && known?.unique === from?.code;
  const common = isElsewhere ? (known?.abroad ?? title) : title;
  for (const office of titles.byForm.values()) {
    if (office.abroad === common && office.unique === owner.code) return office.title;
  }
  return common;
}
