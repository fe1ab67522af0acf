// Filters and sorting of the overview. Without this script all of it can be read.
"use strict";
document.querySelector(".menu [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" }); // on a phone the menu is one line
(() => {
  const tabel = document.getElementById("overzicht");
  const formulier = document.getElementById("filters");
  if (!tabel || !formulier) return;
  const lichaam = tabel.tBodies[0];
  const rijen = Array.from(lichaam.rows);
  const velden = Array.from(formulier.elements).filter((veld) => veld.name);
  const koppen = Array.from(tabel.tHead.rows[0].cells);
  const aantal = document.getElementById("aantal");
  const kies = document.getElementById("kies");
  let sortering = "";

  const kaal = (tekst) => tekst.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  const zoektekst = new Map(rijen.map((rij) => [rij, kaal(rij.textContent + " " + Object.values(rij.dataset).join(" "))]));

  const past = (rij) => velden.every((veld) => {
    if (veld.value === "") return true;
    if (veld.name === "tekst") return kaal(veld.value).split(/\s+/).every((woord) => zoektekst.get(rij).includes(woord));
    return (rij.dataset[veld.name] || "").split("\n").includes(veld.value);
  });

  // What is not known comes last, whichever way.
  const vergelijk = (kolom, richting) => (een, ander) => {
    const a = een.cells[kolom];
    const b = ander.cells[kolom];
    if (a.dataset.waarde !== undefined && b.dataset.waarde !== undefined) {
      return richting * (Number(a.dataset.waarde) - Number(b.dataset.waarde));
    }
    if (a.dataset.waarde !== undefined || b.dataset.waarde !== undefined) {
      return a.dataset.waarde === undefined ? 1 : -1;
    }
    return richting * a.textContent.localeCompare(b.textContent, "nl");
  };

  const sorteer = () => {
    const kolom = parseInt(sortering, 10);
    koppen.forEach((kop, i) => {
      if (i === kolom) kop.setAttribute("aria-sort", sortering.endsWith("-") ? "descending" : "ascending");
      else kop.removeAttribute("aria-sort");
    });
    const richting = sortering.endsWith("-") ? -1 : 1;
    lichaam.append(...(Number.isNaN(kolom) ? rijen : [...rijen].sort(vergelijk(kolom, richting))));
  };

  const toon = () => {
    let getoond = 0;
    for (const rij of rijen) {
      rij.hidden = !past(rij);
      if (!rij.hidden) getoond += 1;
    }
    aantal.textContent = getoond === rijen.length
      ? `Alle ${rijen.length} samenwerkingen.` : `${getoond} van de ${rijen.length} samenwerkingen.`;
  };

  // The choice stands in the address, so that it can be shared.
  const bewaar = () => {
    const keuze = new URLSearchParams();
    for (const veld of velden) if (veld.value !== "") keuze.set(veld.name, veld.value);
    if (sortering !== "") keuze.set("volgorde", sortering);
    history.replaceState(null, "", "#" + keuze.toString());
  };

  const lees = () => {
    const keuze = new URLSearchParams(location.hash.slice(1));
    for (const veld of velden) veld.value = keuze.get(veld.name) ?? "";
    sortering = keuze.get("volgorde") ?? "";
    if (!/^[0-4]-?$/.test(sortering)) sortering = "";
    sorteer();
    toon();
  };

  koppen.forEach((kop, i) => {
    const knop = document.createElement("button");
    knop.type = "button";
    knop.className = "sorteer";
    knop.textContent = kop.textContent;
    knop.addEventListener("click", () => {
      const eerst = i === 0 || i > 2 ? `${i}` : `${i}-`; // amounts and signals: the largest first
      const dan = eerst.endsWith("-") ? `${i}` : `${i}-`;
      sortering = sortering === eerst ? dan : eerst;
      sorteer();
      bewaar();
    });
    kop.replaceChildren(knop);
  });
  formulier.addEventListener("input", () => { toon(); bewaar(); });
  formulier.addEventListener("submit", (gebeurtenis) => gebeurtenis.preventDefault());
  formulier.addEventListener("reset", () => setTimeout(() => { sortering = ""; sorteer(); toon(); bewaar(); }));
  window.addEventListener("hashchange", () => { if (location.hash.includes("=")) lees(); });
  kies.hidden = false;
  lees();
  kies.open = window.matchMedia("(min-width: 48rem)").matches || location.hash.includes("=");
})();
