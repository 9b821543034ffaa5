/** Chairs around a table, for the paper that a quiet week leaves; where there is hardly any, the style leaves it out. */
export function PosterDrawing() {
  return (
    <div className="poster-room" aria-hidden="true">
      <svg viewBox="0 0 400 150" preserveAspectRatio="xMidYMid meet" fill="none" stroke="#0b5d52" strokeWidth="4" strokeLinecap="round" strokeLinejoin="round">
        <path fill="#dcefea" stroke="none" d="M20 128q180-26 360 0v10H20z" />
        <path d="M52 40v44M52 84h34M86 84v46M52 84v46M52 62h8" />
        <path d="M348 40v44M348 84h-34M314 84v46M348 84v46M348 62h-8" />
        <path fill="#ffc94d" d="M96 66h208q6 0 6 6t-6 6H96q-6 0-6-6t6-6z" />
        <path d="M112 78v52M288 78v52" />
        <path fill="#fff" d="M180 66q-10-30 20-30t20 30zM220 46q16 0 14 14M180 50q-14-2-16-14M192 36q8-10 16 0" />
        <path fill="#fff" d="M128 66v-14h20v14zM148 55q8 0 8 5t-8 4M252 66v-14h20v14zM272 55q8 0 8 5t-8 4" />
        <path strokeWidth="3" d="M192 22q-5-6 0-11M204 24q-5-6 0-11M138 42q-4-5 0-9M262 42q-4-5 0-9" />
      </svg>
    </div>
  );
}
