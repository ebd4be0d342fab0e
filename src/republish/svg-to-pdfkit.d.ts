// The package has no types of its own.
declare module 'svg-to-pdfkit' {
  /** Draws SVG text on the current page. */
  export default function svgToPdf(
    document: PDFKit.PDFDocument,
    svg: string,
    x: number,
    y: number,
    options?: { readonly assumePt?: boolean; readonly width?: number; readonly height?: number },
  ): void;
}
