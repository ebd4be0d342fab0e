import type { PictureForm } from './kit-plan.ts';

/** Where one form of the picture of a state lies, from the top of the site. Words in the SVG are words there, and outlines in kits. */
export function figureAddress(figure: string, state: string, form: PictureForm): string {
  const path = `/figures/${figure}/${state}`;
  const ends: Readonly<Record<PictureForm, string>> = {
    png: '.png',
    'large-png': '/large.png',
    svg: '.svg',
    pdf: '.pdf',
  };
  return path + ends[form];
}

/** The page of a picture alone: `/figures/plans/sorted/` for a state of a figure, `/figures/forces/kent/` for a force. */
export function picturePath(figure: string, state: string): string {
  return `/figures/${figure}/${state}/`;
}
