// What a term means for the raad: how long it has, what it is owed.
#include "analysis/feestdagen.hpp"
#include "analysis/termijnen.hpp"
#include "analysis/termijnregels.hpp"
#include "analysis/zienswijzen.hpp"

#include <algorithm>

namespace grip::analysis {

bool heeft_cyclus(const Register& data, const Samenwerking& samenwerking) {
    return std::ranges::any_of(data.termijnen->termijnen, [&](const Termijnregel& regel) {
        return regel.stuk == Cyclusstuk::ontwerpbegroting && regel.stap == Stap::zienswijze &&
               geldt_voor_vorm(regel, samenwerking.vorm.rechtsvorm);
    });
}

std::string bij_toezichthouder(const Register& data, Cyclusstuk stuk, std::optional<Kring> kring) {
    const Termijnen& termijnen = *data.termijnen;
    return voor_kring(stuk == Cyclusstuk::begrotingswijzigingen ? termijnen.wijziging_bij_toezichthouder
                                                                : termijnen.zienswijze_bij_toezichthouder,
                      kring);
}

std::optional<Antwoordplicht> antwoordplicht(const Register& data, const Dossier& dossier, Date peildatum) {
    if (is_vrijgesteld(dossier) || is_na_vaststelling(dossier)) return {};
    const Date dag = verzonden_of_ontvangen(dossier).value_or(vergaderdag(dossier).value_or(peildatum));
    const auto k = kring(*dossier.samenwerking, dag);
    const Termijnregel* duty = nullptr;
    for (const Termijnregel* regel :
         wettelijke_regels(data, *dossier.samenwerking, dossier.stuk, Stap::reactie_datum, k)) {
        if (geldt_op(*regel, dag) && (duty == nullptr || !regel->termijn)) duty = regel;
    }
    if (duty == nullptr) return {};
    return Antwoordplicht{voor_kring(duty->artikel, k), duty->termijn.has_value()};
}

std::optional<std::chrono::days> reactietijd(const Register& data, const Dossier& dossier) {
    const auto verzonden = verzonden_of_ontvangen(dossier);
    if (!verzonden || is_vrijgesteld(dossier)) return {};
    const auto k = kring(*dossier.samenwerking, *verzonden);
    for (const Termijnregel* regel : wettelijke_regels(data, *dossier.samenwerking, dossier.stuk, Stap::verzonden, k)) {
        const auto& t = regel->termijn;
        if (geldt_op(*regel, *verzonden) && t && heeft_duur(*t)) return na(*t, *verzonden) - *verzonden;
    }
    return {};
}

std::optional<Ontwerptermijn> ontwerptermijn(const Register& data, const Samenwerking& samenwerking,
                                             const Regelingbesluit& besluit) {
    if (!besluit.ontwerp_ontvangen) return {};
    const Date van = *besluit.ontwerp_ontvangen;
    const auto k = kring(samenwerking, van);
    for (const Termijnregel* regel : wettelijke_regels(data, samenwerking, Cyclusstuk::regeling, Stap::zienswijze, k)) {
        const auto& t = regel->termijn;
        if (!t || !t->weken || t->na != Stap::ontwerp_ontvangen || !geldt_op(*regel, van)) continue;
        return Ontwerptermijn{verlengd(data, na(*t, van), *t->weken), regel, k};
    }
    return {};
}

} // namespace grip::analysis
