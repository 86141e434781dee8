/** Words that carry no content of their own; folded as `foldWords` does ("don't" is "dont"). */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the and or but nor so yet if than that this these those there here
   i me my we us our you your he him his she her it its they them their who whom whose which what
   is am are was were be been being do does did done have has had having will would shall should can could may might must
   not no dont doesnt didnt isnt arent wasnt wont cant its im ive were theyre thats
   of in on at to from by for with without about into over under as up out off then when where why how
   very just also too only even still more most much many some any all`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
