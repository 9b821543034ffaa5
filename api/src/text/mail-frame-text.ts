/** Under every mail. */
export const mailFrameText = {
  nl: { brand: "Schuif aan · plekken waar je kunt aanschuiven" },
  en: { brand: "Schuif aan · places where you can pull up a chair" },
};
