import proj4 from "proj4";

// EPSG:28992 with the full seven-parameter shift (EPSG:15934, coordinate-frame signs turned as PROJ wants them).
// Without +towgs84 every point lies some 100 m to the south-west; with it within 0.3 m of RDNAPTRANS.
const RD =
  "+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel " +
  "+towgs84=565.417,50.3319,465.552,-0.398957,0.343988,-1.8774,4.0725 +units=m +no_defs";

const projection = proj4(RD, "WGS84");

/** Rijksdriehoek metres to WGS84 degrees, correct to 1 m. */
export function fromRd([x, y]: readonly [x: number, y: number]): [lng: number, lat: number] {
  return projection.forward([x, y]);
}
