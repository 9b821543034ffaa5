/** Gives this browser a position, or makes it refuse. Returns how often it was asked. */
export function standAt(position: { lat: number; lng: number } | "denied"): { asked: () => number } {
  let asked = 0;
  const geolocation: Geolocation = {
    getCurrentPosition: (found, refuse) => {
      asked += 1;
      if (position === "denied") refuse?.({ code: 1, message: "", PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 });
      else found(toPosition(position.lat, position.lng));
    },
    watchPosition: () => 0,
    clearWatch: () => undefined,
  };
  Object.defineProperty(window.navigator, "geolocation", { value: geolocation, configurable: true });
  return { asked: () => asked };
}

function toPosition(latitude: number, longitude: number): GeolocationPosition {
  const coords = { latitude, longitude, accuracy: 5, altitude: null, altitudeAccuracy: null, heading: null, speed: null };
  return { coords: { ...coords, toJSON: () => coords }, timestamp: 0, toJSON: () => ({}) };
}
