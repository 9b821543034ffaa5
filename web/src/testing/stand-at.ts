type Found = (position: { coords: { latitude: number; longitude: number } }) => void;
type Refuse = (error: { code: number; PERMISSION_DENIED: number }) => void;

/** Gives this browser a position, or makes it refuse. Returns how often it was asked. */
export function standAt(position: { lat: number; lng: number } | "denied"): { asked: () => number } {
  let asked = 0;
  const geolocation = {
    getCurrentPosition: (found: Found, refuse: Refuse) => {
      asked += 1;
      if (position === "denied") refuse({ code: 1, PERMISSION_DENIED: 1 });
      else found({ coords: { latitude: position.lat, longitude: position.lng } });
    },
  };
  Object.defineProperty(window.navigator, "geolocation", { value: geolocation, configurable: true });
  return { asked: () => asked };
}
