const firsts =
  'Alder Amber Aspen Birch Bright Cedar Clear Cobalt Coral Crescent Dawn Delta Echo Elm Ember Falcon Fern Flint Garnet Granite Harbor Hazel Heron Indigo Ivory Juniper Kestrel Laurel Linden Maple Marble Meridian Onyx Opal Pine Quartz Raven Sable Tamar Willow';
const seconds =
  'Bay Bridge Brook Cliff Cove Creek Crest Dale Field Ford Forge Gate Glen Grove Haven Hill Holm Lake Mark Mill Moor Peak Point Reach Ridge Stone Vale View Ward Wharf';

/** 1,200 invented company names, each once. */
export function customerNames(): string[] {
  return firsts.split(' ').flatMap((first) => seconds.split(' ').map((second) => `${first} ${second} Ltd`));
}
