#include "render/tabelblad.hpp"

#include <algorithm>

namespace grip::render {
namespace {

/// The amounts of a column all show cents, or none does.
bool met_centen(const Tabel& tabel, std::size_t kolom) {
    return std::ranges::any_of(tabel.rijen, [&](const ValueList& rij) {
        const auto* bedrag = std::get_if<Euro>(&rij[kolom].data);
        return bedrag != nullptr && bedrag->cents % 100 != 0;
    });
}

Cel totaalcel(const Kolomtotaal& totaal, bool met_centen) {
    const bool bekend = std::holds_alternative<Euro>(totaal.bedrag.data);
    return bekend ? cel(totaal.bedrag, met_centen) : tekstcel(std::string{word(Reason::niet_te_berekenen)});
}

Cel aantal_onbekend(std::size_t aantal) {
    Cel lacune = cel(Value{Number{static_cast<std::int64_t>(aantal), 0, false}, {}});
    lacune.getal = "0\" niet bekend\"";
    lacune.tekst += " niet bekend";
    return lacune;
}

/// It takes no width of its own: over the empty cells beside it it goes on.
Cel label(std::string tekst) {
    Cel label = tekstcel(std::move(tekst));
    label.tekst.clear();
    label.breekt = false;
    return label;
}

/// The sums as they are now, and not as formulas: those would go on adding what is no longer the register.
void zet_totalen(const Tabel& tabel, bool volledig, std::vector<Rij>& rijen) {
    Rij bedragen(tabel.kolommen.size());
    Rij lacunes(tabel.kolommen.size());
    std::size_t onbekend = 0;
    for (std::size_t i = 0; i < tabel.kolommen.size(); ++i) {
        const auto som = totaal(tabel, i);
        if (!som) continue;
        bedragen[i] = totaalcel(*som, met_centen(tabel, i));
        lacunes[i] = aantal_onbekend(som->onbekend);
        onbekend += som->onbekend;
    }
    bedragen.front() = label(volledig && onbekend == 0 ? "Totaal" : "Totaal (niet volledig)");
    for (Cel& cel : bedragen) cel.vet = cel.streep = true;
    rijen.push_back(std::move(bedragen));
    if (onbekend == 0) return;
    lacunes.front() = label("Waarvan");
    rijen.push_back(std::move(lacunes));
}

} // namespace

std::vector<Rij> tabelblad(const Tabel& tabel, bool volledig) {
    std::vector<Rij> rijen(1);
    for (const Tabelkolom& kolom : tabel.kolommen) rijen.front().push_back(tekstcel(kolom.kop, true));
    std::vector<bool> centen;
    for (std::size_t i = 0; i < tabel.kolommen.size(); ++i) centen.push_back(met_centen(tabel, i));
    for (const ValueList& rij : tabel.rijen) {
        Rij& cellen = rijen.emplace_back();
        for (std::size_t i = 0; i < rij.size(); ++i) cellen.push_back(cel(rij[i], centen[i]));
    }
    const bool telt_op = std::ranges::any_of(tabel.kolommen, &Tabelkolom::opgeteld);
    if (telt_op && !tabel.rijen.empty()) zet_totalen(tabel, volledig, rijen);
    return rijen;
}

} // namespace grip::render
