#include "reports/delen/risicoregel.hpp"

#include "analysis/bestanden.hpp"
#include "analysis/risico/weerstand.hpp"
#include "analysis/risico/weerstandsvermogen.hpp"
#include "base/text.hpp"
#include "reports/delen/gegevens.hpp"

#include <algorithm>

namespace grip::reports {
namespace {

using analysis::Risicopost;
using analysis::Telling;

Gegeven<Zin> kans(const Risicopost& post) {
    Gegeven<Zin> fact{{}, gegeven(*post.risico, &Risico::kans).missing, {}};
    if (post.telling == Telling::bedrag_vertrouwelijk) fact.missing.reason = Reason::vertrouwelijk;
    const auto& wat = post.risico->gevolg;
    if (wat && wat->gewogen) fact.waarde = als_zin("zit in het bedrag");
    else if (post.kans) fact.waarde = als_zin(*post.kans);
    return fact;
}

/// The amounts that count, for us: of what costs every year those of one year.
Zin bedragen(const Risiconormen& normen, const Risicopost& post) {
    const analysis::Effect& effect = post.telt.effect;
    const auto telt_voor = analysis::jaren(normen, post.risico->aard);
    const bool per_jaar = telt_voor > 1 && !post.risico->gedekt_bedrag; // what another bears is taken off the whole
    const double delen = per_jaar ? static_cast<double>(telt_voor) : 1;
    const std::string_view jaarlijks = per_jaar ? " per jaar" : "";
    const std::string_view erbij = post.telling == Telling::gewogen ? " (kans maal gevolg)" : jaarlijks;
    const Euro hoogste = analysis::afgerond(effect.max / delen);
    if (effect.vast()) return zin("{}{}", hoogste, erbij);
    return zin("{} tot {}{}", analysis::afgerond(std::max(0.0, effect.min / delen)), hoogste, erbij);
}

/// Those amounts; else what the register says in their place.
Zin tell(const Risiconormen& normen, const Risicopost& post) {
    const Risico& risico = *post.risico;
    if (post.meegeteld() || post.telling == Telling::zonder_kans) return bedragen(normen, post);
    if (risico.gevolgklasse) return zin("klasse {}", *risico.gevolgklasse);
    if (!risico.gevolg || !risico.gevolg->bedrag || risico.gevolg->bedrag->soort == Raming::Soort::bedrag) return {};
    return als_zin("bedrag niet bekend");
}

Gegeven<Zin> gevolg(const Risiconormen& normen, const Risicopost& post) {
    const Risico& risico = *post.risico;
    Gegeven<Zin> fact;
    fact.missing.location = at(risico, &Risico::gevolg);
    if (risico.origin.withheld || post.telling == Telling::bedrag_vertrouwelijk)
        fact.missing.reason = Reason::vertrouwelijk;
    Zin text = tell(normen, post);
    if (post.telling == Telling::gedekt) text = zin("gedekt door {}", met_kleine_letter(risico.gedekt_door->text));
    else if (!text.delen.empty() && risico.gedekt_bedrag && risico.gedekt_door)
        text += zin(", boven wat een ander draagt: {}", met_kleine_letter(risico.gedekt_door->text));
    if (!text.delen.empty()) fact.waarde = std::move(text);
    return fact;
}

/// What is withheld is named, but not counted with the others.
Zin tel_risicos(const std::vector<Risico>& risicos) {
    const auto withheld = std::ranges::count_if(risicos, [](const Risico& r) { return r.origin.withheld; });
    const auto shown = std::ranges::count_if(
        risicos, [](const Risico& r) { return !r.origin.withheld && r.status != Risicostatus::vervallen; });
    Zin text = geteld(shown, "risico", "risico's");
    if (withheld > 0) text += zin(", en daarnaast {} vertrouwelijk", withheld);
    return text;
}

} // namespace

Gegeven<Zin> risicostand(const Register& data, const Risicobeeld& beeld) {
    Gegeven<Zin> fact{{}, gegeven(beeld, &Risicobeeld::risicos).missing, {}};
    const bool gelezen = analysis::is_gelezen(data, at(beeld, &Risicobeeld::risicos));
    if (!beeld.risicos.empty()) {
        fact.waarde = zin("{}{}", tel_risicos(beeld.risicos), gelezen ? "" : "; niet alle konden worden gelezen");
    } else if (beeld.geen_risicos && gelezen) {
        const auto& datum = beeld.geen_risicos->datum;
        fact.waarde = datum ? zin("op {} is vastgesteld dat er geen risico's zijn", *datum)
                            : als_zin("de bron noemt geen risico's; of zij er zijn, is niet onderzocht");
    }
    return fact;
}

namespace {

Risicoregel maak_regel(const Register& data, const Samenwerking* samenwerking, const Risico& risico) {
    const Risicopost post = analysis::risicopost(data, risico, samenwerking);
    return {risico.vertrouwelijk != Vertrouwelijk::nee,
            op_een_regel(gegeven(risico, &Risico::omschrijving)),
            kans(post),
            gevolg(data.gemeente.risiconormen, post),
            op_een_regel(gegeven(risico, &Risico::maatregel)),
            gegeven(risico, &Risico::eigenaar),
            gegeven(risico, &Risico::status)};
}

} // namespace

Risicoregel risicoregel(const Register& data, const Risico& risico) { return maak_regel(data, nullptr, risico); }

Risicoregel risicoregel(const Register& data, const Samenwerking& samenwerking, const Risico& risico) {
    Risicoregel regel = maak_regel(data, &samenwerking, risico);
    for (Missing* missing :
         {&regel.kans.missing, &regel.gevolg.missing, &regel.maatregel.missing, &regel.eigenaar.missing})
        schema::set_block(samenwerking.risicobeeld, *missing);
    return regel;
}

} // namespace grip::reports
