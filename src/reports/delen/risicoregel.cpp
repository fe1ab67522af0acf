#include "reports/delen/risicoregel.hpp"

#include "base/text.hpp"
#include "reports/delen/gegevens.hpp"

#include <algorithm>

namespace grip::reports {
namespace {

Gegeven<Tekst> kans(const Risico& risico) {
    Gegeven<Tekst> fact{{}, gegeven(risico, &Risico::kans).missing, {}};
    if (risico.kans) fact.waarde = Tekst{dutch_number(risico.kans->scaled, Kans::decimals) + " %"};
    else if (risico.kansklasse) fact.waarde = Tekst{fmt::format("klasse {}", risico.kansklasse->scaled)};
    return fact;
}

std::string tell(const Gevolg& gevolg) {
    if (gevolg.bedrag) {
        if (gevolg.bedrag->soort == Raming::Soort::pm) return "pm";
        if (gevolg.bedrag->soort == Raming::Soort::onbekend) return "onbekend";
        return dutch_amount(gevolg.bedrag->bedrag);
    }
    if (gevolg.gewogen) return fmt::format("{} (gewogen)", dutch_amount(gevolg.gewogen->value));
    if (!gevolg.min || !gevolg.max) return "";
    const std::string expected =
        gevolg.verwacht ? fmt::format(", verwacht {}", dutch_amount(gevolg.verwacht->value)) : "";
    return fmt::format("{} tot {}{}", dutch_amount(gevolg.min->value), dutch_amount(gevolg.max->value), expected);
}

Gegeven<Tekst> gevolg(const Risico& risico) {
    Gegeven<Tekst> fact;
    fact.missing.location = at(risico, &Risico::gevolg);
    if (risico.origin.withheld) fact.missing.reason = Reason::vertrouwelijk;
    std::string text = risico.gevolg ? tell(*risico.gevolg) : "";
    if (risico.gevolgklasse) text = fmt::format("klasse {}", risico.gevolgklasse->scaled);
    if (text.empty()) return fact;
    if (risico.aandeel < Aandeel::of(100))
        text += fmt::format(" (ons aandeel {} %)", dutch_number(risico.aandeel.scaled, Aandeel::decimals));
    fact.waarde = Tekst{std::move(text)};
    return fact;
}

/// What is withheld is named, but not counted with the others.
std::string tel_risicos(const std::vector<Risico>& risicos) {
    const auto withheld = std::ranges::count_if(risicos, [](const Risico& r) { return r.origin.withheld; });
    const auto shown = std::ranges::count_if(
        risicos, [](const Risico& r) { return !r.origin.withheld && r.status != Risicostatus::vervallen; });
    const std::string text = counted(shown, "risico", "risico's");
    return withheld == 0 ? text : fmt::format("{}, en daarnaast {} vertrouwelijk", text, withheld);
}

} // namespace

Gegeven<Tekst> risicostand(const Risicobeeld& beeld) {
    Gegeven<Tekst> fact{{}, gegeven(beeld, &Risicobeeld::risicos).missing, {}};
    if (!beeld.risicos.empty()) {
        fact.waarde = Tekst{tel_risicos(beeld.risicos)};
    } else if (beeld.geen_risicos) {
        const auto& datum = beeld.geen_risicos->datum;
        fact.waarde = Tekst{datum ? fmt::format("op {} is vastgesteld dat er geen risico's zijn", long_dutch(*datum))
                                  : "er zijn geen risico's"};
    }
    return fact;
}

Risicoregel risicoregel(const Risicobeeld& beeld, const Risico& risico) {
    Risicoregel regel{risico.vertrouwelijk,
                      op_een_regel(gegeven(risico, &Risico::omschrijving)),
                      kans(risico),
                      gevolg(risico),
                      op_een_regel(gegeven(risico, &Risico::maatregel)),
                      gegeven(risico, &Risico::eigenaar),
                      gegeven(risico, &Risico::status)};
    for (Gegeven<Tekst>* fact : {&regel.kans, &regel.gevolg, &regel.maatregel, &regel.eigenaar})
        schema::set_block(beeld, fact->missing);
    return regel;
}

} // namespace grip::reports
