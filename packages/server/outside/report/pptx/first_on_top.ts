/**
 * Horizontal bars with the first category on top and the numbers below (DrawingML `c:orientation`, `c:crosses`): the
 * library's declarations do not let it be asked for. Columns are left as they are.
 */
export const firstOnTop = (xml: string): string =>
  xml.includes('<c:barDir val="bar"/>')
    ? xml
        .replace(/(<c:catAx>.*?<c:orientation val=")minMax"/s, '$1maxMin"')
        .replace(/(<c:valAx>.*?<c:crosses val=")[^"]*"/s, '$1max"')
        .replace(/(<c:valAx>.*?<c:tickLblPos val=")low"/s, '$1nextTo"')
    : xml
