/**
 * What the library's options do not reach: dots of a scatter chart are not joined, though its lines are, and what bars are
 * called stands at the side also when bars go both ways from nought, and none is left out (DrawingML `c:tickLblPos`,
 * `c:tickLblSkip`).
 */
export const finishChart = (name: string, xml: string): string =>
  /^word\/charts\/chart\d+\.xml$/.test(name)
    ? xml
        .replace(/<c:ser>(?:(?!<\/c:ser>).)*<\/c:ser>/gs, (series) =>
          xml.includes('<c:scatterChart>') ? withoutLine(series) : series,
        )
        .replace(/(<c:catAx>.*?<c:tickLblPos val=")[^"]*"/s, '$1low"')
        .replace(/(<c:catAx>(?:(?!<\/c:catAx>).)*<c:lblOffset val="\d+"\/>)(?!<c:tickLblSkip)/s, everyName)
    : xml

/** Each bar has its name, however many they are. */
const everyName = '$1<c:tickLblSkip val="1"/>'

/** Limits have no markers, and keep their lines. */
const withoutLine = (series: string): string =>
  series.includes('<c:symbol val="none"/>')
    ? series
    : series.replace(/(<c:spPr>\s*)<a:ln[^>]*>.*?<\/a:ln>/s, '$1<a:ln><a:noFill/></a:ln>')
