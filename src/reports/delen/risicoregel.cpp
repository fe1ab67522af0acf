#include "reports/delen/risicoregel.hpp"

#include "analysis/bestanden.hpp"
#include "analysis/risico/weerstandsvermogen.hpp"
#include "base/text.hpp"
#include "reports/delen/gegevens.hpp"

#include <algorithm>

namespace grip::reports {
namespace {

using analysis::Risicopost;
using analysis::Telling;

Gegeven<Tekst> kans(const Risicopost& post) {
    Gegeven<Tekst> fact{{}, gegeven(*post.risico, &Risico::kans).missing, {}};
    if (post.telling == Telling::bedrag_vertrouwelijk) fact.missing.reason = Reason::vertrouwelijk;
    const auto& wat = post.risico->gevolg;
    if (wat && wat->gewogen) fact.waarde = Tekst{"zit in het bedrag"};
    else if (post.kans) fact.waarde = Tekst{dutch_number(post.kans->scaled, Kans::decimals) + " %"};
    return fact;
}

/// The amounts that count, for us; else what the register says in their place.
std::string tell(const Risicopost& post) {
    const Risico& risico = *post.risico;
    if (post.meegeteld() || post.telling == Telling::zonder_kans) {
        const analysis::Effect& effect = post.telt.effect;
        const std::string hoogste = dutch_amount(analysis::afgerond(effect.max));
        const std::string gewogen = post.telling == Telling::gewogen ? " (kans maal gevolg)" : "";
        if (effect.vast()) return hoogste + gewogen;
        return fmt::format("{} tot {}", dutch_amount(analysis::afgerond(std::max(0.0, effect.min))), hoogste);
    }
    if (risico.gevolgklasse) return fmt::format("klasse {}", risico.gevolgklasse->scaled);
    if (!risico.gevolg || !risico.gevolg->bedrag || risico.gevolg->bedrag->soort == Raming::Soort::bedrag) return "";
    return risico.gevolg->bedrag->soort == Raming::Soort::pm ? "pm" : "onbekend";
}

Gegeven<Tekst> gevolg(const Risicopost& post) {
    const Risico& risico = *post.risico;
    Gegeven<Tekst> fact;
    fact.missing.location = at(risico, &Risico::gevolg);
    if (risico.origin.withheld || post.telling == Telling::bedrag_vertrouwelijk)
        fact.missing.reason = Reason::vertrouwelijk;
    std::string text = tell(post);
    if (post.telling == Telling::gedekt) text = fmt::format("gedekt: {}", risico.gedekt_door->text);
    else if (!text.empty() && risico.gedekt_bedrag && risico.gedekt_door)
        text += fmt::format(", boven wat een ander draagt: {}", risico.gedekt_door->text);
    if (!text.empty()) fact.waarde = Tekst{std::move(text)};
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

Gegeven<Tekst> risicostand(const Register& data, const Risicobeeld& beeld) {
    Gegeven<Tekst> fact{{}, gegeven(beeld, &Risicobeeld::risicos).missing, {}};
    const bool gelezen = analysis::is_gelezen(data, at(beeld, &Risicobeeld::risicos));
    if (!beeld.risicos.empty()) {
        fact.waarde = Tekst{tel_risicos(beeld.risicos) + (gelezen ? "" : "; niet alle konden worden gelezen")};
    } else if (beeld.geen_risicos && gelezen) {
        const auto& datum = beeld.geen_risicos->datum;
        fact.waarde = Tekst{datum ? fmt::format("op {} is vastgesteld dat er geen risico's zijn", long_dutch(*datum))
                                  : "er zijn geen risico's"};
    }
    return fact;
}

Risicoregel risicoregel(const Register& data, const Samenwerking& samenwerking, const Risico& risico) {
    const Risicopost post = analysis::risicopost(data, risico, &samenwerking);
    Risicoregel regel{risico.vertrouwelijk != Vertrouwelijk::nee,
                      op_een_regel(gegeven(risico, &Risico::omschrijving)),
                      kans(post),
                      gevolg(post),
                      op_een_regel(gegeven(risico, &Risico::maatregel)),
                      gegeven(risico, &Risico::eigenaar),
                      gegeven(risico, &Risico::status)};
    for (Gegeven<Tekst>* fact : {&regel.kans, &regel.gevolg, &regel.maatregel, &regel.eigenaar})
        schema::set_block(samenwerking.risicobeeld, fact->missing);
    return regel;
}

} // namespace grip::reports
