// Asks each second whether `grip kijk` made the pages anew, and then shows the new one.
"use strict";
(() => {
  const stand = new URL("stand.txt", document.currentScript.src);
  let eerste = null;
  const kijk = async () => {
    try {
      const nu = await (await fetch(stand, { cache: "no-store" })).text();
      if (eerste !== null && nu !== eerste) location.reload();
      eerste = nu;
    } catch {
      // grip is not there for the moment
    }
    setTimeout(kijk, 1000);
  };
  kijk();
})();
