/** For each place that can be reached from the starts, itself included: the way there. */
export function waysFrom(
  starts: readonly string[],
  next: (place: string) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>(starts.map((start) => [start, [start]]));
  // A map visits what is added to it on the way.
  for (const [place, way] of ways) {
    for (const following of next(place)) {
      if (!ways.has(following)) ways.set(following, [...way, following]);
    }
  }
  return ways;
}

/** A way that comes back to where it began, for each place that has one. */
export function circles(
  places: readonly string[],
  next: (place: string) => readonly string[],
): readonly (readonly string[])[] {
  return places.flatMap((place) => {
    const way = waysFrom(next(place), next).get(place);
    return way === undefined ? [] : [[place, ...way]];
  });
}
