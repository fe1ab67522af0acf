#include "reports/delen/vertel.hpp"

#include "analysis/zetels.hpp"
#include "base/text.hpp"
#include "reports/delen/gegevens.hpp"

namespace grip::reports {

Zin vertel(const Deelnemer& deelnemer) {
    const std::string naam = tekst_of(deelnemer.naam);
    return deelnemer.tot ? zin("{} (tot en met {})", naam, *deelnemer.tot) : als_zin(naam);
}

Zin vertel(const Rapporteur& rapporteur) {
    const std::string naam = tekst_of(rapporteur.naam);
    return rapporteur.sinds ? zin("{} (sinds {})", naam, *rapporteur.sinds) : als_zin(naam);
}

Gegeven<Zin> bevoegdheden(const Vorm& vorm) {
    auto met_naam = opsomming(vorm, &Vorm::bevoegdheden, [](const Bevoegdheid& b) { return vertel(b); });
    std::vector<Zin> hoe;
    for (const Bevoegdheid& b : vorm.bevoegdheden) {
        const bool zonder_naam = !b.origin.withheld && !b.omschrijving && b.overdracht;
        if (zonder_naam && *b.overdracht != Overdracht::geen) hoe.push_back(als_zin(label_of(*b.overdracht)));
    }
    if (hoe.empty()) return met_naam;
    const Zin rest = zin("{} bij {}; welke, is niet bekend", met_naam.waarde ? "andere overgedragen" : "overgedragen",
                         opgesomd(hoe));
    met_naam.waarde = met_naam.waarde ? zin("{}; {}", *met_naam.waarde, rest) : rest;
    return met_naam;
}

Zin vertel(const Bevoegdheid& bevoegdheid) {
    std::string overdracht = bevoegdheid.overdracht ? label_of(*bevoegdheid.overdracht) : "";
    if (!bevoegdheid.omschrijving) return {};
    return overdracht.empty() ? als_zin(bevoegdheid.omschrijving->text)
                              : zin("{} ({})", bevoegdheid.omschrijving->text, overdracht);
}

Zin vertel(const Bestuurslid& lid, Rechtsvorm vorm) {
    const bool met_functie = lid.functie && lid.functie != Functie::anders;
    std::string wie = met_functie ? label_of(*lid.functie) : "";
    if (lid.naam) wie += (wie.empty() ? "" : " ") + lid.naam->text;
    std::string plek = lid.rol ? label_of(*lid.rol) : "";
    if (lid.orgaan) plek += (lid.rol ? " van " : "") + analysis::met_lidwoord(*lid.orgaan, vorm);
    const std::string text = wie + (wie.empty() || plek.empty() ? "" : ", ") + plek;
    if (!lid.stemmen || !lid.stemmen_totaal) return als_zin(text);
    return zin("{} ({} van de {} stemmen)", text, *lid.stemmen, *lid.stemmen_totaal);
}

Zin vertel(const Bestuurslid& lid) { return vertel(lid, Rechtsvorm::openbaar_lichaam); }

Zin vertel(const DubbelePet& pet) {
    std::vector<Zin> rollen;
    for (const Tekst& rol : pet.rollen) rollen.push_back(als_zin(rol));
    return zin("{} ({}): {}", tekst_of(pet.naam), aaneen(rollen, ", "),
               pet.scheiding ? pet.scheiding->text : std::string{"hoe die gescheiden blijven, is niet bekend"});
}

Zin vertel(const Aandelen& aandelen) {
    std::vector<Zin> delen;
    if (aandelen.aantal) {
        delen.push_back(als_zin(*aandelen.aantal));
        if (aandelen.nominale_waarde) delen.back() += zin(" van nominaal {}", *aandelen.nominale_waarde);
    } else if (aandelen.nominale_waarde) {
        delen.push_back(zin("nominaal {} per stuk", *aandelen.nominale_waarde));
    }
    if (aandelen.verkrijgingsprijs) delen.push_back(zin("verkregen voor {} per stuk", *aandelen.verkrijgingsprijs));
    if (aandelen.percentage) delen.push_back(zin("{} van alle aandelen", *aandelen.percentage));
    return aaneen(delen, ", ");
}

namespace {

/// The kind is not said twice.
bool begint_met(const std::optional<Proza>& tekst, const std::string& woord) {
    return tekst && lower_ascii(tekst->text.substr(0, woord.size())) == woord;
}

} // namespace

Zin vertel(const FinancieelBelang& belang) {
    std::vector<Zin> delen;
    const bool alleen_soort = !belang.aandelen && !belang.bedrag;
    if (alleen_soort && belang.toelichting && !belang.artikel)
        return als_zin(belang.toelichting->text); // tells more than the kind
    if (belang.soort && !begint_met(belang.toelichting, label_of(*belang.soort)))
        delen.push_back(als_zin(label_of(*belang.soort)));
    if (belang.artikel && !delen.empty()) delen.back() += zin(" ({})", *belang.artikel);
    if (belang.aandelen) delen.push_back(vertel(*belang.aandelen));
    if (belang.bedrag) delen.push_back(als_zin(*belang.bedrag));
    Zin geheel = aaneen(delen, ", ");
    if (!belang.toelichting) return geheel;
    if (!geheel.delen.empty()) geheel += als_zin(": ");
    return geheel += als_zin(belang.toelichting->text);
}

} // namespace grip::reports
