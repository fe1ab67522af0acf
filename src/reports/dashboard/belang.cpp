#include "reports/dashboard/belang.hpp"

#include "base/text.hpp"
#include "reports/gegevens.hpp"

namespace grip::reports {
namespace {

using Versie = std::optional<Jaarcijfers> Boekjaar::*;

/// Of a budget the figures after the last change, where that names them.
template <class M>
Versie versie_met(const Boekjaar& boekjaar, bool werkelijk, M Jaarcijfers::*member) {
    if (werkelijk) return &Boekjaar::werkelijk;
    const auto& changed = boekjaar.begroot_na_wijziging;
    return changed && (*changed).*member ? &Boekjaar::begroot_na_wijziging : &Boekjaar::begroot;
}

/// One figure of a year; of the balance the one at its end. The year itself may not be in the register.
template <class M>
Gegeven<Euro> cijfer(const Geld& geld, Jaar jaar, bool werkelijk, M Jaarcijfers::*member) {
    Gegeven<Euro> fact;
    const auto found = geld.jaren.find(jaar);
    if (found == geld.jaren.end()) {
        fact.missing.location = at(geld, &Geld::jaren);
        fact.missing.location.path =
            fmt::format("jaren.{}.{}.{}", jaar.year, werkelijk ? "werkelijk" : "begroot", key_of(member));
    } else {
        const Versie versie = versie_met(found->second, werkelijk, member);
        if constexpr (std::is_same_v<M, std::optional<Balanspost>>) {
            const auto& cijfers = found->second.*versie;
            fact = cijfers ? gegeven(*cijfers, member, &Balanspost::eind)
                           : Gegeven<Euro>{{}, gegeven(found->second, versie, &Jaarcijfers::lasten).missing, {}};
        } else {
            fact = gegeven(found->second, versie, member);
        }
    }
    if (!fact.waarde) schema::set_block(geld, fact.missing);
    return fact;
}

Jaarregel jaarregel(const Geld& geld, Jaar jaar, bool werkelijk) {
    const auto found = geld.jaren.find(jaar);
    const bool changed = !werkelijk && found != geld.jaren.end() && found->second.begroot_na_wijziging;
    return {
        {fmt::format("{} {}{}", werkelijk ? "jaarrekening" : "begroting", jaar.year, changed ? " na wijziging" : "")},
        cijfer(geld, jaar, werkelijk, &Jaarcijfers::bijdrage),
        cijfer(geld, jaar, werkelijk, &Jaarcijfers::lasten),
        cijfer(geld, jaar, werkelijk, &Jaarcijfers::resultaat),
        cijfer(geld, jaar, werkelijk, &Jaarcijfers::eigen_vermogen),
        cijfer(geld, jaar, werkelijk, &Jaarcijfers::vreemd_vermogen)};
}

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

Gegeven<Tekst> risicostand(const Risicobeeld& beeld, std::size_t number) {
    Gegeven<Tekst> fact{{}, gegeven(beeld, &Risicobeeld::risicos).missing, {}};
    if (!beeld.risicos.empty()) {
        fact.waarde = Tekst{counted(static_cast<std::int64_t>(number), "risico", "risico's")};
    } else if (beeld.geen_risicos) {
        const auto& datum = beeld.geen_risicos->datum;
        fact.waarde = Tekst{datum ? fmt::format("op {} is vastgesteld dat er geen risico's zijn", long_dutch(*datum))
                                  : "er zijn geen risico's"};
    }
    return fact;
}

} // namespace

Gegeven<Euro> bijdrage(const Geld& geld, Jaar jaar) { return cijfer(geld, jaar, false, &Jaarcijfers::bijdrage); }

Belang belang(const Samenwerking& s, Date peildatum) {
    const int year = year_of(peildatum);
    Belang result;
    result.bestuurlijk_belang = gegeven(s.geld, &Geld::bestuurlijk_belang, &BestuurlijkBelang::aanwezig);
    result.financieel_belang = gegeven(s.geld, &Geld::financieel_belang, &FinancieelBelang::aanwezig);
    result.verbonden_partij = gegeven(s.geld, &Geld::verbonden_partij);
    result.beinvloedbaar = gegeven(s.geld, &Geld::beinvloedbaar, &Beinvloedbaar::oordeel);
    result.jaren = {jaarregel(s.geld, Jaar{year - 1}, true), jaarregel(s.geld, Jaar{year}, false),
                    jaarregel(s.geld, Jaar{year + 1}, false)};
    for (const Risico& risico : s.risicobeeld.risicos) {
        if (risico.origin.withheld || risico.status != Risicostatus::vervallen)
            result.risicos.push_back(risicoregel(s.risicobeeld, risico));
    }
    result.risicostand = risicostand(s.risicobeeld, result.risicos.size());
    result.kansen = opsomming(s.waarom, &Waarom::kansen, [](const Tekst& kans) { return kans.text; });
    return result;
}

} // namespace grip::reports
