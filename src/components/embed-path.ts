/** Where an embed lies, from the top of the site. @param id `<figure>/<state>/` */
export function embedPath(id: string): string {
  return `/embed/${id}`;
}
